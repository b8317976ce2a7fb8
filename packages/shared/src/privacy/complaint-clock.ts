import { addDays, calendarDayIn, endOfDayInLondon } from '../time/calendar-day'

/**
 * Data Protection Act 2018, s. 164A (inserted by the Data (Use and Access) Act 2025, s. 103): a complaint
 * about the use of somebody's data is acknowledged within 30 days, of which the day of its receipt is the first.
 * Then it is looked into, and its outcome told, without undue delay.
 */
export const acknowledgementDays = 30

/** The last moment for acknowledging a complaint: of one that came on 1 June, the end of 30 June in London. */
export function acknowledgeComplaintBy(receivedAt: Date): Date {
  return endOfDayInLondon(addDays(calendarDayIn(receivedAt), acknowledgementDays - 1))
}
