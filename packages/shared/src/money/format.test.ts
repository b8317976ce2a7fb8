import { describe, expect, it } from '@jest/globals'

import { formatBasketSummary, formatDecimalPounds, formatPence } from './format'
import { pence } from './pence'

describe('formatPence', () => {
  it.each([
    [63_700, '£637', '£637.00'],
    [76_440, '£764.40', '£764.40'],
    [0, '£0', '£0.00'],
    [7, '£0.07', '£0.07'],
    [50, '£0.50', '£0.50'],
    [99_900, '£999', '£999.00'],
    [100_000, '£1,000', '£1,000.00'],
    [123_456_789, '£1,234,567.89', '£1,234,567.89'],
    [-76_440, '−£764.40', '−£764.40'],
  ])('writes %i as %s and, in a total, %s', (amount, unitPrice, total) => {
    expect(formatPence(pence(amount), 'unit-price')).toBe(unitPrice)
    expect(formatPence(pence(amount), 'total')).toBe(total)
  })
})

describe('formatDecimalPounds', () => {
  it.each([
    [123_450, '1234.50'],
    [7, '0.07'],
    [0, '0.00'],
    [-7, '-0.07'],
  ])('writes %i for machines as %s', (amount, text) => {
    expect(formatDecimalPounds(pence(amount))).toBe(text)
  })
})

describe('formatBasketSummary', () => {
  it.each([
    [0, 0, '£0.00 (0 items)'],
    [76_440, 1, '£764.40 (1 item)'],
    [229_320, 3, '£2,293.20 (3 items)'],
  ])('writes %i for %i places as %s', (grossPence, count, text) => {
    expect(formatBasketSummary({ grossPence: pence(grossPence), count })).toBe(text)
  })
})
