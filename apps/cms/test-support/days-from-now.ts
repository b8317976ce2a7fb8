import { daysBefore } from '../seed/dates'

/** At nine in the morning of a day to come or, below zero, of one that has been. */
export function daysFromNow(days: number): string {
  return daysBefore(new Date(), -days)
}
