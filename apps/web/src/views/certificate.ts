import type { CheckedCertificate } from '@lectern/shared/contract/certificates'

/** How a certificate stands, for whoever has its code. */
export type CertificateView = CheckedCertificate

/** The same for whoever was sent its link, which opens the certificate itself. */
export type OwnCertificateView = CheckedCertificate & { token: string }
