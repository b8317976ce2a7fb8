import { z } from 'zod'

import { certificateStandings } from '../certificates/certificate-standing'
import { calendarDaySchema, momentSchema } from './field-schemas'

/** Addresses at the CMS of certificates: by the code on it for anybody, by the link for whose it is. */
export const certificatePaths = {
  /** GET → `checkedCertificateSchema` | 404 */
  byCode: (code: string) => `/api/certificates/by-code/${code}`,
  /** GET → `checkedCertificateSchema` | 404 */
  byLink: (token: string) => `/api/certificates/by-link/${token}`,
  /** GET → the certificate on paper | 404, also where it was revoked */
  file: (token: string) => `/api/certificates/by-link/${token}/certificate.pdf`,
} as const

/** What anybody may know who has the code, and no more. */
export const checkedCertificateSchema = z.object({
  code: z.string(),
  name: z.string(),
  courseTitle: z.string(),
  /** When it was taught, in words. */
  days: z.string(),
  cpdHours: z.number().nonnegative(),
  issuedAt: momentSchema,
  /** Which company issued it. */
  issuer: z.string(),
  /** The last day on which it is good; absent where it is good for ever. */
  validUntil: calendarDaySchema.optional(),
  revokedAt: momentSchema.optional(),
  standing: z.enum(certificateStandings),
})
export type CheckedCertificate = z.infer<typeof checkedCertificateSchema>
