import { linkTokens } from './link-tokens'

/** What opens the certificate itself; it is sent to whoever has it, or who booked for them. */
export const {
  newKey: newCertificateKey,
  tokenOf: certificateTokenOf,
  readToken: readCertificateToken,
  storedTokenOf: storedCertificateTokenOf,
  signStoredToken: signStoredCertificateToken,
} = linkTokens('certificate')
