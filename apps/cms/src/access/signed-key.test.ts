import { expect, it } from '@jest/globals'

import { newKey, readSignedKey, signKey } from './signed-key'

const key = newKey()
const signing = { purpose: 'register-token', secret: 'a secret' }
const token = signKey({ key, ...signing })

it('opens what it was signed for, and nothing else', () => {
  expect(readSignedKey({ token, ...signing })).toBe(key)
  expect(readSignedKey({ token, ...signing, purpose: 'order-token' })).toBeNull()
  expect(readSignedKey({ token, ...signing, secret: 'another' })).toBeNull()
})

it.each([
  ['another key', `${newKey()}.${token.split('.')[1]}`],
  ['half of it', key],
  ['a longer one', `${token}x`],
  ['nothing', ''],
])('is not opened by %s', (_, given) =>
  expect(readSignedKey({ token: given, ...signing })).toBeNull(),
)
