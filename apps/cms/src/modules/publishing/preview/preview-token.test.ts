import { expect, it } from '@jest/globals'

import { readPreviewToken, signPreviewToken } from './preview-token'

const secret = 's'.repeat(32)
const now = new Date('2027-01-10T12:00:00Z')
const content = { collection: 'posts' as const, id: 'abc-1', expiresAt: now.getTime() + 1 }

it('gives back what was signed, until it expires', () => {
  const token = signPreviewToken(content, secret)
  expect(readPreviewToken(token, { secret, now })).toEqual({ outcome: 'valid', content })
  const later = new Date(content.expiresAt)
  expect(readPreviewToken(token, { secret, now: later })).toEqual({
    outcome: 'expired',
    content,
  })
})

it('refuses a token whose content was changed', () => {
  const [, signature] = signPreviewToken(content, secret).split('.')
  const other = Buffer.from(JSON.stringify({ ...content, id: 'abc-2' })).toString('base64url')
  expect(readPreviewToken(`${other}.${signature}`, { secret, now })).toEqual({ outcome: 'forged' })
})

it('refuses a token that was signed with another secret', () => {
  const token = signPreviewToken(content, 't'.repeat(32))
  expect(readPreviewToken(token, { secret, now })).toEqual({ outcome: 'forged' })
})

it.each(['', '.', 'nonsense', 'a.b', '..'])('refuses %j', (token) => {
  expect(readPreviewToken(token, { secret, now })).toEqual({ outcome: 'forged' })
})
