import { createHmac } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { isRecent, isSigned } from './signature'

const secret = 'a secret that has thirty-two characters or more'
const body = '{"tags":["posts"],"at":"2027-01-12T09:30:00Z"}'
const signature = createHmac('sha256', secret).update(body).digest('hex')

describe('an announcement', () => {
  it('is believed when its body was signed with the shared secret', () => {
    expect(isSigned({ body, signature, secret })).toBe(true)
  })

  it.each([
    ['no signature', { body, signature: null, secret }],
    ['an empty signature', { body, signature: '', secret }],
    ['a signature of another body', { body: `${body} `, signature, secret }],
    ['a signature with another secret', { body, signature, secret: `${secret}!` }],
    ['half a signature', { body, signature: signature.slice(0, 32), secret }],
  ])('is not believed with %s', (_, signed) => {
    expect(isSigned(signed)).toBe(false)
  })

  it('is believed for five minutes', () => {
    const at = '2027-01-12T09:30:00Z'
    expect(isRecent(at, new Date('2027-01-12T09:34:59Z'))).toBe(true)
    expect(isRecent(at, new Date('2027-01-12T09:35:01Z'))).toBe(false)
    expect(isRecent(at, new Date('2027-01-12T09:24:59Z'))).toBe(false)
  })
})
