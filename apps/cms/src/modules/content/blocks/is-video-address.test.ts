import { expect, it } from '@jest/globals'

import { isVideoAddress } from './is-video-address'

it.each([
  'https://www.youtube.com/watch?v=abc123',
  'https://youtu.be/abc123',
  'https://vimeo.com/123456',
])('takes %s', (address) => {
  expect(isVideoAddress(address)).toBe(true)
})

it.each([
  'http://www.youtube.com/watch?v=abc123',
  'https://youtube.com.evil.example/watch',
  'https://www.youtube.com/',
  'javascript:alert(1)//youtube.com',
  'not an address',
])('refuses %s', (address) => {
  expect(isVideoAddress(address)).toBe(false)
})
