import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { pence, type Pence } from '../money/pence'
import type { Discount, FixedPrice, TakenOff } from './discount'
import { discountFigures } from './discount-figures'
import { discountLine } from './discount-line'
import { discountSentence } from './discount-sentence'

const agreed = (off: TakenOff | FixedPrice): Discount => ({ kind: 'organisation', off })
const early = (off: TakenOff, daysAhead = 30): Discount => ({
  kind: 'early-booking',
  daysAhead,
  off,
})
const several = (off: TakenOff, fromPlaces = 3): Discount => ({
  kind: 'several-places',
  fromPlaces,
  off,
})
const code = (off: TakenOff, excludesOthers = false): Discount => ({
  kind: 'code',
  letters: 'SPRING-10',
  excludesOthers,
  off,
})
const places = (count: number, of: { unitNetPence?: number; daysAhead?: number } = {}) => ({
  unitNetPence: pence(of.unitNetPence ?? 63_700),
  count,
  daysAhead: of.daysAhead ?? 0,
})

describe('a discount', () => {
  it('for several places holds from the number of places that it names', () => {
    const ten = [several({ percent: 10 })]
    expect(discountLine(places(2), ten)).toEqual([])
    expect(discountLine(places(3), ten)).toEqual([
      { kind: 'several-places', words: '10% for 3 places or more', netPence: 19_110 },
    ])
  })

  it('for booking early holds up to the last day that it names', () => {
    const five = [early({ percent: 5 })]
    expect(discountLine(places(1, { daysAhead: 29 }), five)).toEqual([])
    expect(discountLine(places(1, { daysAhead: 30 }), five)).toEqual([
      { kind: 'early-booking', words: '5% for booking at least 30 days ahead', netPence: 3_185 },
    ])
  })

  it('for booking early comes first, and the next takes its part of what is left', () => {
    const given = discountLine(places(3, { daysAhead: 40 }), [
      several({ percent: 10 }),
      early({ percent: 5 }),
    ])
    expect(given.map(({ kind, netPence }) => [kind, netPence])).toEqual([
      ['early-booking', 9_555],
      ['several-places', 18_155],
    ])
  })

  it.each([
    [199, 10, 20],
    [194, 10, 19],
    [195, 10, 20],
    [1, 50, 1],
    [1, 49, 0],
  ])('of %d pence at %d%% is rounded half up to %d', (unitNetPence, percent, taken) => {
    const given = discountLine(places(1, { unitNetPence }), [several({ percent }, 1)])
    expect(given.reduce((sum, { netPence }) => sum + netPence, 0)).toBe(taken)
  })

  it('in pounds is taken off each place, and never more than it costs', () => {
    const fifty = [several({ pencePerPlace: pence(5_000) })]
    expect(discountLine(places(4), fifty)).toMatchObject([{ netPence: 20_000 }])
    expect(discountLine(places(4, { unitNetPence: 1_200 }), fifty)).toMatchObject([
      { netPence: 4_800 },
    ])
  })

  it('of which more than one of a kind holds is the one that takes off most', () => {
    const graded = [several({ percent: 15 }, 6), several({ percent: 10 }, 3)]
    expect(discountLine(places(5), graded)).toMatchObject([{ words: '10% for 3 places or more' }])
    expect(discountLine(places(6), graded)).toMatchObject([{ words: '15% for 6 places or more' }])
  })

  it('with a code comes last, from what the others left', () => {
    const given = discountLine(places(3), [code({ percent: 10 }), several({ percent: 10 })])
    expect(given).toEqual([
      { kind: 'several-places', words: '10% for 3 places or more', netPence: 19_110 },
      { kind: 'code', words: '10% with the code SPRING-10', netPence: 17_199 },
    ])
  })

  it('that an organisation has agreed comes before all others, which take their part of what is left', () => {
    const discounts = [code({ percent: 10 }), several({ percent: 10 }), agreed({ percent: 20 })]
    expect(discountLine(places(3), discounts)).toEqual([
      { kind: 'organisation', words: '20% as agreed with your organisation', netPence: 38_220 },
      { kind: 'several-places', words: '10% for 3 places or more', netPence: 15_288 },
      { kind: 'code', words: '10% with the code SPRING-10', netPence: 13_759 },
    ])
  })

  it('to an agreed price takes off what a place costs more, and nothing where it costs less', () => {
    const fixed = [agreed({ toPencePerPlace: pence(50_000) })]
    expect(discountLine(places(2), fixed)).toEqual([
      {
        kind: 'organisation',
        words: 'the difference to £500 a place as agreed with your organisation',
        netPence: 27_400,
      },
    ])
    expect(discountLine(places(2, { unitNetPence: 50_000 }), fixed)).toEqual([])
    expect(discountLine(places(2, { unitNetPence: 40_000 }), fixed)).toEqual([])
  })

  it.each([
    [45_000, 'the difference to £450 a place as agreed with your organisation'],
    [60_000, '10% as agreed with your organisation'],
  ])(
    'to an agreed price of %d pence and a percentage is the one that takes off more',
    (to, words) => {
      const both = [agreed({ percent: 10 }), agreed({ toPencePerPlace: pence(to) })]
      expect(discountLine(places(1), both)).toMatchObject([{ words }])
    },
  )

  it.each([
    [10, ['several-places']],
    [11, ['code']],
    [9, ['several-places']],
  ])(
    'with a code of %d%% that excludes the others is the better of the two: %j',
    (percent, kinds) => {
      const discounts = [several({ percent: 10 }), code({ percent }, true)]
      expect(discountLine(places(3), discounts).map(({ kind }) => kind)).toEqual(kinds)
    },
  )

  it('of what is free says nothing', () => {
    expect(discountLine(places(5, { unitNetPence: 0 }), [several({ percent: 10 })])).toEqual([])
  })
})

const anyOff: fc.Arbitrary<TakenOff> = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map((percent) => ({ percent })),
  fc.integer({ min: 1, max: 10_000_000 }).map((amount) => ({ pencePerPlace: pence(amount) })),
)
const anyAgreed = fc.oneof(
  anyOff,
  fc.integer({ min: 0, max: 10_000_000 }).map((to) => ({ toPencePerPlace: pence(to) })),
)
const anyDiscount: fc.Arbitrary<Discount> = fc.oneof(
  anyAgreed.map(agreed),
  fc.tuple(anyOff, fc.integer({ min: 1, max: 365 })).map(([off, days]) => early(off, days)),
  fc.tuple(anyOff, fc.integer({ min: 2, max: 20 })).map(([off, count]) => several(off, count)),
  fc.tuple(anyOff, fc.boolean()).map(([off, excludesOthers]) => code(off, excludesOthers)),
)
const anyDiscounts = fc.array(anyDiscount, { maxLength: 8 })
const anyLine = fc.record({
  unitNetPence: fc.integer({ min: 0, max: 10_000_000 }).map((whole) => pence(whole)),
  count: fc.integer({ min: 1, max: 20 }),
  daysAhead: fc.integer({ min: 0, max: 400 }),
})
const seeded = { seed: 26_12_03 }

function netOf(line: { unitNetPence: Pence; count: number; daysAhead: number }, of: Discount[]) {
  const taken = discountLine(line, of).reduce((sum, { netPence }) => sum + netPence, 0)
  return line.unitNetPence * line.count - taken
}

describe('discounts of any kind', () => {
  it('leave a line that is never below zero, and each takes something off', () => {
    fc.assert(
      fc.property(anyLine, anyDiscounts, (line, discounts) => {
        expect(netOf(line, discounts)).toBeGreaterThanOrEqual(0)
        for (const { netPence } of discountLine(line, discounts)) {
          expect(netPence).toBeGreaterThan(0)
        }
      }),
      seeded,
    )
  })

  it('say and come to the same in whatever order they were written down', () => {
    const reordered = anyDiscounts.chain((discounts) =>
      fc.tuple(
        fc.constant(discounts),
        fc.shuffledSubarray(discounts, { minLength: discounts.length }),
      ),
    )
    fc.assert(
      fc.property(anyLine, reordered, (line, [discounts, shuffled]) => {
        expect(discountLine(line, shuffled)).toEqual(discountLine(line, discounts))
      }),
      seeded,
    )
  })

  it('never make it dearer that there is one more of them', () => {
    fc.assert(
      fc.property(anyLine, anyDiscounts, anyDiscount, (line, discounts, another) => {
        expect(netOf(line, [...discounts, another])).toBeLessThanOrEqual(netOf(line, discounts))
      }),
      seeded,
    )
  })

  it('never make the dearer course the cheaper one, nor early booking dearer than late', () => {
    fc.assert(
      fc.property(anyLine, anyDiscounts, fc.nat(500), (line, discounts, more) => {
        const dearer = { ...line, unitNetPence: pence(line.unitNetPence + more) }
        expect(netOf(dearer, discounts)).toBeGreaterThanOrEqual(netOf(line, discounts))
        const earlier = { ...line, daysAhead: line.daysAhead + more }
        expect(netOf(earlier, discounts)).toBeLessThanOrEqual(netOf(line, discounts))
      }),
      seeded,
    )
  })

  it('never make a place dearer than its organisation’s price', () => {
    fc.assert(
      fc.property(anyLine, anyDiscounts, fc.nat(10_000_000), (line, discounts, to) => {
        const fixed = agreed({ toPencePerPlace: pence(to) })
        expect(netOf(line, [...discounts, fixed])).toBeLessThanOrEqual(to * line.count)
      }),
      seeded,
    )
  })
})

describe('the sentence of a line', () => {
  const discounts = [
    { words: '5% for booking at least 30 days ahead', netPence: pence(9_555) },
    { words: '10% for 3 places or more', netPence: pence(18_155) },
  ]

  it('says price, discounts and what each takes off', () => {
    expect(
      discountSentence({ unitNetPence: pence(63_700), vatRateBasisPoints: 2_000, discounts }),
    ).toBe(
      '£637 a place before VAT, less 5% for booking at least 30 days ahead (£95.55) and 10% for 3 places or more (£181.55)',
    )
  })

  it('is told in figures that add up to its net', () => {
    expect(discountFigures('Coaching × 3', { netPence: pence(163_390), discounts })).toEqual([
      { label: 'Coaching × 3', netPence: 191_100 },
      { label: 'Less 5% for booking at least 30 days ahead', netPence: -9_555 },
      { label: 'Less 10% for 3 places or more', netPence: -18_155 },
    ])
  })

  it('speaks of VAT only where there is some', () => {
    const line = { unitNetPence: pence(63_700), vatRateBasisPoints: 0 }
    expect(discountSentence({ ...line, discounts: discounts.slice(1) })).toBe(
      '£637 a place, less 10% for 3 places or more (£181.55)',
    )
    expect(discountSentence(line)).toBeNull()
  })
})
