import { standingOfCertificate } from '@lectern/shared/certificates/certificate-standing'
import type { CheckedCertificate } from '@lectern/shared/contract/certificates'
import type { Certificate } from '@lectern/shared/contract/payload-types'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'

/** What anybody may know who has the code: not who booked, where it was, nor why it was revoked. */
export function viewCertificate(certificate: Certificate, now: Date): CheckedCertificate {
  const { code, delegateName, courseTitle, days, cpdHours, issuedAt, issuer } = certificate
  const { validUntil, revokedAt } = certificate
  return {
    ...{ code, name: delegateName, courseTitle, days, cpdHours, issuedAt, issuer },
    ...(validUntil && { validUntil }),
    ...(revokedAt && { revokedAt }),
    standing: standingOfCertificate(certificate, calendarDayIn(now)),
  }
}
