import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const nonceBytes = 12
const tagBytes = 16

/** A text that only this CMS can read, and that nobody can change (AES-256-GCM): `base64url`. */
export function seal(text: string, secret: string): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, 'sealed'), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** `null` for what was not sealed here, or with another secret. */
export function unseal(sealed: string, secret: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < nonceBytes + tagBytes) return null
  const nonce = bytes.subarray(0, nonceBytes)
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, 'sealed'), nonce)
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
    const text = decipher.update(bytes.subarray(nonceBytes + tagBytes))
    return Buffer.concat([text, decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** The same for the same text, and of no use without this CMS’s secret. */
export function keyedHash(text: string, secret: string): string {
  return createHmac('sha256', keyOf(secret, 'hashed')).update(text).digest('base64url')
}

/** A key for one purpose, so that the secret itself is used for none of them. */
function keyOf(secret: string, purpose: 'sealed' | 'hashed'): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `lectern second factor: ${purpose}`, 32))
}
