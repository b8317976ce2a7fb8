import { expect, it } from '@jest/globals'

import { sizeInWords } from './size-in-words'

it.each([
  [0, '1 kB'],
  [240_400, '240 kB'],
  [999_499, '999 kB'],
  [999_600, '1.0 MB'],
  [8_388_608, '8.4 MB'],
])('a file of %i bytes is said to have %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words)
})
