import { createHash, randomBytes } from 'node:crypto'

import { comparedCode } from '@lectern/shared/discounts/code-letters'

import { newKey, readSignedKey, signKey } from '@cms/access/signed-key'

const purpose = 'order-token'

export function newOrderKey(): string {
  return newKey()
}

export function signOrderKey(key: string, secret: string): string {
  return signKey({ key, purpose, secret })
}

/** The key in a token, or `null` when it was not signed here. */
export function readOrderToken(token: string, secret: string): string | null {
  return readSignedKey({ token, purpose, secret })
}

/** The same attempt with the same basket and code is the same order; another basket is another one. */
export function attemptDigest(attempt: {
  attemptKey: string
  lines: readonly { runId: string; count: number }[]
  code?: string | undefined
}): string {
  const basket = attempt.lines.map(({ runId, count }) => `${runId}:${count}`).toSorted()
  const code = attempt.code ? [`code:${comparedCode(attempt.code)}`] : []
  return createHash('sha256')
    .update([attempt.attemptKey, ...basket, ...code].join('|'))
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
