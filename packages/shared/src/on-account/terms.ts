import { addDays, type CalendarDay } from '../time/calendar-day'

/** Days from the invoice to the day on which it is due, where nobody says otherwise. */
export const defaultTermsDays = 30

/**
 * The most days that may be agreed, by the day of the invoice, the newest first. Sixty is what the Commercial
 * Payments Bill (introduced on 19 May 2026) would allow at most; until it is law it is our own rule.
 */
const termsCaps: readonly { from: CalendarDay; days: number }[] = [{ from: '2000-01-01', days: 60 }]

export function longestTermsDays(issuedOn: CalendarDay): number {
  const cap = termsCaps.find(({ from }) => from <= issuedOn)
  if (!cap) throw new Error(`No rule says how long terms may be on ${issuedOn}`)
  return cap.days
}

/** The last day on which an invoice is paid in time. Terms beyond what is allowed on that day are cut to it. */
export function dueDay(issuedOn: CalendarDay, termsDays: number): CalendarDay {
  return addDays(issuedOn, Math.min(termsDays, longestTermsDays(issuedOn)))
}

/** Whether the number of a purchase order has to be known before an order is booked on account. */
export const purchaseOrderRules = ['none', 'asked', 'to-book'] as const
export type PurchaseOrderRule = (typeof purchaseOrderRules)[number]
