import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const tokenPattern = /^([\w-]{22})\.([\w-]{22})$/

export function newOrderKey(): string {
  return randomBytes(16).toString('base64url')
}

/** `<key>.<signature>`: 128 random bits, and as many that only this CMS can make. A copy of the orders alone opens no order's page. */
export function signOrderKey(key: string, secret: string): string {
  return `${key}.${signature(key, secret)}`
}

/** The key in a token, or `null` when it was not signed here. */
export function readOrderToken(token: string, secret: string): string | null {
  const [, key, given] = tokenPattern.exec(token) ?? []
  if (!key || !given) return null
  const expected = signature(key, secret)
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected)) ? key : null
}

/** The same attempt with the same basket is the same order; another basket is another one. */
export function attemptDigest(attempt: {
  attemptKey: string
  lines: readonly { runId: string; count: number }[]
}): string {
  const basket = attempt.lines.map(({ runId, count }) => `${runId}:${count}`).toSorted()
  return createHash('sha256')
    .update([attempt.attemptKey, ...basket].join('|'))
    .digest('hex')
}

/** No vowels and nothing that looks like something else: easy to say on the telephone. */
const referenceLetters = 'BCDFGHJKMNPQRTVWXZ23456789'

/** As in "LEC-7K3QX2HM". */
export function newOrderReference(): string {
  const letters = [...randomBytes(8)].map(
    (byte) => referenceLetters[byte % referenceLetters.length],
  )
  return `LEC-${letters.join('')}`
}

function signature(key: string, secret: string): string {
  const mac = createHmac('sha256', secret).update(`order-token:${key}`).digest()
  return mac.subarray(0, 16).toString('base64url')
}
