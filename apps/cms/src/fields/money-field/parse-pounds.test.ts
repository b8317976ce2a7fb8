import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { parsePounds, poundsAsTyped } from './parse-pounds'

it.each([
  ['637', 63700],
  ['£637', 63700],
  ['1,250.50', 125050],
  [' 33.3 ', 3330],
  ['12.', 1200],
  ['0', 0],
  ['0.29', 29],
])('reads %j as %d pence', (text, pence) => {
  expect(parsePounds(text)).toBe(pence)
})

it.each(['-5', '1.999', 'free', '1e3', '12.3.4', '12345678901'])('does not take %j', (text) => {
  expect(parsePounds(text)).toBe('malformed')
})

it('takes an empty text for no amount', () => {
  expect(parsePounds('  ')).toBeNull()
})

it('reads back every amount that it shows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (pence) => {
      expect(parsePounds(poundsAsTyped(pence))).toBe(pence)
    }),
  )
})
