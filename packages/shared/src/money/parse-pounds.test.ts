import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { formatDecimalPounds, formatPence } from './format'
import { maxTypedPence, parsePounds, poundsAsTyped } from './parse-pounds'
import { pence } from './pence'

const anyTypedPence = fc.integer({ min: 0, max: maxTypedPence }).map((whole) => pence(whole))

describe('parsePounds', () => {
  it.each([
    ['637', 63_700],
    ['£637', 63_700],
    ['£637.00', 63_700],
    [' £ 637.5 ', 63_750],
    ['1,234.5', 123_450],
    ['1234.56', 123_456],
    ['.5', 50],
    ['0', 0],
    ['0.07', 7],
    ['100,000', 10_000_000],
  ])('reads %j', (typed, expectedPence) => {
    expect(parsePounds(typed)).toEqual({ kind: 'amount', pence: expectedPence })
  })

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['£', 'empty'],
    ['-5', 'negative'],
    ['−£5', 'negative'],
    ['£-5', 'negative'],
    ['12,34', 'misplaced-comma'],
    ['637,50', 'misplaced-comma'],
    ['1234,567', 'misplaced-comma'],
    ['1.234', 'too-many-decimals'],
    ['637.005', 'too-many-decimals'],
    ['100,000.01', 'too-large'],
    ['9'.repeat(400), 'too-large'],
    ['637 + VAT', 'not-an-amount'],
    ['637.', 'not-an-amount'],
    ['.', 'not-an-amount'],
    [',', 'not-an-amount'],
    ['1e3', 'not-an-amount'],
    ['6 37', 'not-an-amount'],
    ['$637', 'not-an-amount'],
  ])('refuses %j as %s', (typed, reason) => {
    expect(parsePounds(typed)).toMatchObject({ kind: 'refused', reason })
  })

  it('says what to do about a refusal', () => {
    expect(parsePounds('637.005')).toMatchObject({
      message: 'Please type at most two digits after the point, such as 637.50.',
    })
  })

  it('reads back every price that we write', () => {
    fc.assert(
      fc.property(anyTypedPence, (amount) => {
        const expected = { kind: 'amount', pence: amount }
        expect(parsePounds(formatPence(amount, 'unit-price'))).toEqual(expected)
        expect(parsePounds(formatPence(amount, 'total'))).toEqual(expected)
        expect(parsePounds(formatDecimalPounds(amount))).toEqual(expected)
        expect(parsePounds(poundsAsTyped(amount))).toEqual(expected)
      }),
    )
  })

  it('answers to any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(['amount', 'refused']).toContain(parsePounds(typed).kind)
      }),
    )
  })
})

describe('poundsAsTyped', () => {
  it('leaves out pence that are none', () => {
    expect(poundsAsTyped(pence(63_700))).toBe('637')
    expect(poundsAsTyped(pence(63_750))).toBe('637.50')
    expect(poundsAsTyped(pence(5))).toBe('0.05')
  })
})
