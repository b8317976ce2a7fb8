import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const tokenPattern = /^([\w-]{22})\.([\w-]{22})$/

/** 128 random bits. */
export function newKey(): string {
  return randomBytes(16).toString('base64url')
}

interface Signing {
  /** What it opens, so that a token for one thing opens nothing else. */
  purpose: string
  secret: string
}

/** `<key>.<signature>`: 128 random bits, and as many that only this CMS can make. A copy of the database alone opens nothing. */
export function signKey({ key, ...signing }: Signing & { key: string }): string {
  return `${key}.${signatureOf(key, signing)}`
}

/** The key in a token, or `null` when it was not signed here for this purpose. */
export function readSignedKey({ token, ...signing }: Signing & { token: string }): string | null {
  const [, key, given] = tokenPattern.exec(token) ?? []
  if (!key || !given) return null
  const expected = signatureOf(key, signing)
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected)) ? key : null
}

function signatureOf(key: string, { purpose, secret }: Signing): string {
  const mac = createHmac('sha256', secret).update(`${purpose}:${key}`).digest()
  return mac.subarray(0, 16).toString('base64url')
}
