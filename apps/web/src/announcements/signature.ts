import { createHmac, timingSafeEqual } from 'node:crypto'

interface SignedBody {
  body: string
  signature: string | null
  secret: string
}

export function isSigned({ body, signature, secret }: SignedBody): boolean {
  const expected = createHmac('sha256', secret).update(body).digest()
  const given = Buffer.from(signature ?? '', 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

const windowMs = 5 * 60 * 1_000

/** Repeating an announcement does no harm but work; an old one, overheard, is not worth the work. */
export function isRecent(at: string, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(at)) <= windowMs
}
