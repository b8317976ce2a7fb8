import { keptUntil } from '../privacy/kept-until'
import { certificatesKeptYears } from '../privacy/retention-table'
import type { CalendarDay } from '../time/calendar-day'

/** How a certificate stands. One that was revoked is that for ever, also once it would have expired. */
export const certificateStandings = ['valid', 'expired', 'revoked'] as const
export type CertificateStanding = (typeof certificateStandings)[number]

interface Standing {
  revokedAt?: string | null | undefined
  /** The last day on which it is good; without one it is good for ever. */
  validUntil?: CalendarDay | null | undefined
}

export function standingOfCertificate(
  { revokedAt, validUntil }: Standing,
  today: CalendarDay,
): CertificateStanding {
  if (revokedAt) return 'revoked'
  return validUntil && validUntil < today ? 'expired' : 'valid'
}

/** The last day on which a certificate is good: that of 12 January 2027, for 36 months, on 12 January 2030. */
export function certificateValidUntil(
  lastDay: CalendarDay,
  months: number | null | undefined,
): CalendarDay | null {
  return months ? keptUntil(lastDay, { count: months, unit: 'months' }) : null
}

/** The last day on which a certificate is kept. */
export function certificateKeptUntil(
  lastDay: CalendarDay,
  validUntil: CalendarDay | null,
): CalendarDay {
  const term = keptUntil(lastDay, { count: certificatesKeptYears, unit: 'years' })
  return validUntil && validUntil > term ? validUntil : term
}

/** "6", "1.5": as people read it. */
export function cpdHoursText(hours: number): string {
  return `${String(Math.round(hours * 100) / 100)} ${hours === 1 ? 'hour' : 'hours'}`
}
