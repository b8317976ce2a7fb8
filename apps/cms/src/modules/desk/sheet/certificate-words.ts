import { standingOfCertificate } from '@lectern/shared/certificates/certificate-standing'
import type { NotEarned } from '@lectern/shared/certificates/may-have'
import type { Certificate } from '@lectern/shared/contract/payload-types'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { dateText } from '@lectern/shared/time/moment-text'

import { dayLabel } from '../../attendance'
import type { Difference } from '../../certificates'

/** Why somebody gets no certificate. */
export function whyNotWords(why: Exclude<NotEarned, { reason: 'has-one' }>): string {
  if (why.reason === 'no-name') return 'not named yet'
  return `not ticked as here on ${listed(why.days)}`
}

/** How a certificate differs from the register of now. */
export function differenceWords(difference: Difference): string {
  switch (difference.is) {
    case 'not-there':
      return `not here on ${listed(difference.days)}`
    case 'other-name':
      return `the place is ${difference.name}’s now`
    case 'not-on-date':
      return 'the place is not on this date any more'
    default:
      return difference satisfies never
  }
}

/** "Valid until 12 January 2030", "Valid for ever", "Was valid until 12 January 2026" */
export function standingWords(certificate: Certificate, now: Date): string {
  const { validUntil, revokedAt } = certificate
  if (revokedAt) return `Revoked on ${dateText(revokedAt)}`
  if (!validUntil) return 'Valid for ever'
  const lastDay = dateText(validUntil)
  const isExpired = standingOfCertificate(certificate, calendarDayIn(now)) === 'expired'
  return isExpired ? `Was valid until ${lastDay}` : `Valid until ${lastDay}`
}

export function certificatesWords(count: number): string {
  return count === 1 ? '1 certificate' : `${count} certificates`
}

function listed(days: readonly string[]): string {
  return days.map(dayLabel).join(', ')
}
