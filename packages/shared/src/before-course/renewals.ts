import { addDays, type CalendarDay } from '../time/calendar-day'

export const defaultRenewalDays = 60

interface Expiring {
  /** The last day on which it is good; without one it is good for ever. */
  validUntil?: CalendarDay | null | undefined
  revokedAt?: string | null | undefined
}

/** Whether somebody is told today that a certificate expires: from so many days before its last day, and until that day. */
export function isTimeToRenew(
  { validUntil, revokedAt }: Expiring,
  { daysBefore, today }: { daysBefore: number; today: CalendarDay },
): boolean {
  if (!validUntil || revokedAt) return false
  return addDays(validUntil, -daysBefore) <= today && today <= validUntil
}

/** Whether one certificate makes it needless to renew another of the same course and person. */
export function outlasts(other: Expiring, { validUntil }: Expiring): boolean {
  if (other.revokedAt || !validUntil) return false
  return !other.validUntil || other.validUntil > validUntil
}
