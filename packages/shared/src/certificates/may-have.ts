import type { CalendarDay } from '../time/calendar-day'

/** What the register says of one place. */
export interface AttendedPlace {
  name?: string | null | undefined
  /** The days on which somebody was ticked as here. */
  presentDays: readonly CalendarDay[]
  /** Whether a certificate stands for this place on this date. */
  hasOne: boolean
}

export type NotEarned =
  /** Nobody is named, so there is nobody to certify. */
  { reason: 'no-name' } | { reason: 'not-there'; days: CalendarDay[] } | { reason: 'has-one' }

export type Earned = { may: true } | ({ may: false } & NotEarned)

/**
 * Whether somebody may have a certificate of attendance: a name, every day of the date ticked, and none that
 * stands already. A day that nobody ticked counts as one on which they were not there.
 */
export function mayHaveCertificate(
  days: readonly CalendarDay[],
  { name, presentDays, hasOne }: AttendedPlace,
): Earned {
  if (hasOne) return { may: false, reason: 'has-one' }
  if (!name?.trim()) return { may: false, reason: 'no-name' }
  const missing = daysMissed(days, presentDays)
  return missing.length > 0 || days.length === 0
    ? { may: false, reason: 'not-there', days: missing }
    : { may: true }
}

/** The days of a date on which somebody was not there, each once and in order. */
export function daysMissed(
  days: readonly CalendarDay[],
  presentDays: readonly CalendarDay[],
): CalendarDay[] {
  return [...new Set(days)].filter((day) => !presentDays.includes(day)).toSorted()
}

/** Whether the last day of a date has come, so that all of its days can have been ticked. */
export function isLastDayReached(days: readonly CalendarDay[], today: CalendarDay): boolean {
  return days.length > 0 && days.every((day) => day <= today)
}
