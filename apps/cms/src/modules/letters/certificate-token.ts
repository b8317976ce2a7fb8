import type { Certificate } from '@lectern/shared/contract/payload-types'

import { newKey, readSignedKey, signKey } from '@cms/access/signed-key'
import { currentEnv } from '@cms/env'

const purpose = 'certificate'

type Linked = Pick<Certificate, 'linkKey'>

export function newCertificateKey(): string {
  return newKey()
}

/** What opens the certificate itself; it is sent to whoever has it, or who booked for them. */
export function certificateTokenOf({ linkKey }: Linked): string {
  return signKey({ key: linkKey, purpose, secret: currentEnv().PAYLOAD_SECRET })
}

/** The key in a token, or `null` when it was not signed here. */
export function readCertificateToken(token: string): string | null {
  return readSignedKey({ token, purpose, secret: currentEnv().PAYLOAD_SECRET })
}

/** Stands for the token in letters that are stored, as `storedTokenOf` does for an order's. */
export function storedCertificateTokenOf({ linkKey }: Linked): string {
  return `${linkKey}.signature`
}

export function signStoredCertificateToken(text: string, certificate: Linked): string {
  return text.replaceAll(storedCertificateTokenOf(certificate), certificateTokenOf(certificate))
}
