import { describe, expect, it } from '@jest/globals'

import { attemptDigest, newOrderKey, readOrderToken, signOrderKey } from './order-token'

const secret = 'a secret that only the CMS knows'

describe("an order's token", () => {
  it('leads back to its key', () => {
    const key = newOrderKey()
    expect(readOrderToken(signOrderKey(key, secret), secret)).toBe(key)
  })

  it('is refused when the key, the signature or the secret is another', () => {
    const [mine, other] = [newOrderKey(), newOrderKey()]
    const [, signature] = signOrderKey(mine, secret).split('.')
    expect(readOrderToken(`${other}.${signature}`, secret)).toBeNull()
    expect(readOrderToken(`${mine}.${'A'.repeat(22)}`, secret)).toBeNull()
    expect(readOrderToken(signOrderKey(mine, 'another secret'), secret)).toBeNull()
  })

  it.each(['', '.', 'x', `${'A'.repeat(22)}.`, `${'A'.repeat(22)}.${'A'.repeat(23)}`, '../../x'])(
    'is refused when it is nonsense: %p',
    (token) => expect(readOrderToken(token, secret)).toBeNull(),
  )
})

describe('an attempt to book', () => {
  const lines = [
    { runId: 'a', count: 1 },
    { runId: 'b', count: 2 },
  ]

  it('is the same in whichever order the lines come', () => {
    expect(attemptDigest({ attemptKey: 'k', lines })).toBe(
      attemptDigest({ attemptKey: 'k', lines: lines.toReversed() }),
    )
  })

  it('is another one when a count differs', () => {
    const more = [{ runId: 'a', count: 2 }, lines[1]!]
    expect(attemptDigest({ attemptKey: 'k', lines })).not.toBe(
      attemptDigest({ attemptKey: 'k', lines: more }),
    )
    expect(attemptDigest({ attemptKey: 'k', lines })).not.toBe(
      attemptDigest({ attemptKey: 'k', lines, code: 'SPRING-10' }),
    )
  })
})
