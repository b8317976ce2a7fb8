import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { pence } from '../money/pence'
import { priceSpan } from './price-span'

const span = (own: number, dates: (number | null)[]) => {
  const datesNetPence = dates.map((netPence) => (netPence === null ? null : pence(netPence)))
  const { lowestNetPence, highestNetPence } = priceSpan({ ownNetPence: pence(own), datesNetPence })
  return [lowestNetPence, highestNetPence]
}

describe('the span of prices of a course', () => {
  it.each([
    ['its own price without dates', 50_000, [], [50_000, 50_000]],
    ['its own price where no date has another', 50_000, [null, null], [50_000, 50_000]],
    ['the price of its only date', 50_000, [47_500], [47_500, 47_500]],
    ['from the cheapest date', 50_000, [null, 47_500], [47_500, 50_000]],
    ['not its own price when every date has another', 50_000, [60_000, 55_000], [55_000, 60_000]],
    ['from nothing where a date is free', 50_000, [0, null], [0, 50_000]],
  ] as const)('is %s', (_, own, dates, expected) => {
    expect(span(own, [...dates])).toEqual(expected)
  })

  it('holds every price that somebody can book, whatever the order of dates', () => {
    const anyPrice = fc.integer({ min: 0, max: 1_000_000 })
    const anyDates = fc.array(fc.option(anyPrice), { minLength: 1 })
    fc.assert(
      fc.property(anyPrice, anyDates, (own, dates) => {
        const prices = dates.map((netPence) => netPence ?? own)
        expect(span(own, dates)).toEqual([Math.min(...prices), Math.max(...prices)])
        expect(span(own, dates.toReversed())).toEqual(span(own, dates))
      }),
    )
  })
})
