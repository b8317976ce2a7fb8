import { addDays, type CalendarDay } from '../time/calendar-day'

/**
 * The last day on which customers may move their places to another date by themselves, so many whole days before
 * the first day of the course. Both are days where the course is.
 */
export function movableUntil(startsOn: CalendarDay, daysBefore: number): CalendarDay {
  return addDays(startsOn, -daysBefore)
}
