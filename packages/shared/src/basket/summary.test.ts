import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { pence } from '../money/pence'
import { emptyBasketSummary, parseBasketSummary, serialiseBasketSummary } from './summary'

it('writes the total in pence and the places', () => {
  expect(serialiseBasketSummary({ grossPence: pence(152_880), count: 2 })).toBe('152880.2')
})

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000_000), fc.nat(200), (grossPence, count) => {
      const summary = { grossPence: pence(grossPence), count }
      expect(parseBasketSummary(serialiseBasketSummary(summary))).toEqual(summary)
    }),
  )
})

it.each([undefined, '', '1', '1.', '.1', '-1.1', '1.1.1', '1e3.1', 'a.b', `${'9'.repeat(20)}.1`])(
  'takes %j for an empty basket',
  (text) => {
    expect(parseBasketSummary(text)).toEqual(emptyBasketSummary)
  },
)
