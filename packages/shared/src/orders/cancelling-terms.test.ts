import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { pence } from '../money/pence'
import { addVat } from '../vat/vat'
import {
  cancellingCost,
  creditedShare,
  kinderTerms,
  problemOfSteps,
  termsInWords,
} from './cancelling-terms'

const steps = [
  { daysBefore: 14, keptPercent: 50 },
  { daysBefore: 28, keptPercent: 0 },
]
const startsOn = '2027-03-31'

describe('what cancelling costs', () => {
  it.each([
    ['2027-03-03', { keptPercent: 0, until: '2027-03-03' }],
    ['2027-03-04', { keptPercent: 50, until: '2027-03-17' }],
    ['2027-03-17', { keptPercent: 50, until: '2027-03-17' }],
    ['2027-03-18', null],
  ])('on %s', (today, cost) => {
    expect(cancellingCost(steps, { startsOn, today })).toEqual(cost)
  })

  it('is that of the kinder terms, those agreed or those of today', () => {
    const when = { startsOn, today: '2027-03-10' }
    const stricter = [{ daysBefore: 28, keptPercent: 100 }]
    expect(kinderTerms(steps, stricter, when)).toBe(steps)
    expect(kinderTerms(stricter, steps, when)).toBe(steps)
    expect(kinderTerms([], steps, when)).toBe(steps)
    expect(kinderTerms(null, stricter, when)).toBe(stricter)
  })
})

describe('the figures of a place', () => {
  it('£480.00 with half of it kept', () => {
    expect(creditedShare(addVat(pence(40_000), 2_000), 50)).toEqual({
      netPence: 20_000,
      vatPence: 4_000,
      grossPence: 24_000,
    })
  })

  it('never credit more than the place cost, less the more is kept, and each within a penny', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 2_500 }),
        fc.integer({ min: 0, max: 99 }),
        (netPence, rate, kept) => {
          const place = addVat(pence(netPence), rate)
          const credited = creditedShare(place, kept)
          expect(credited.netPence + credited.vatPence).toBe(credited.grossPence)
          for (const figure of ['netPence', 'vatPence'] as const) {
            const exact = (place[figure] * (100 - kept)) / 100
            expect(Math.abs(credited[figure] - exact)).toBeLessThanOrEqual(0.5)
          }
          const less = creditedShare(place, kept + 1)
          expect(less.grossPence).toBeLessThanOrEqual(credited.grossPence)
        },
      ),
      { seed: 17, numRuns: 500 },
    )
  })

  it('are all of it where nothing is kept, and none where all is', () => {
    const place = addVat(pence(9_999), 2_000)
    expect(creditedShare(place, 0)).toEqual(place)
    expect(creditedShare(place, 100).grossPence).toBe(0)
  })
})

it('stand from the earliest deadline on, in words', () => {
  expect(termsInWords(steps)).toBe(
    'Until 28 days before the course it costs nothing; until 14 days before the course we keep 50% of the price.',
  )
  expect(termsInWords([{ daysBefore: 1, keptPercent: 100 }])).toBe(
    'Until 1 day before the course nothing goes back.',
  )
})

it('cost no more the earlier somebody cancels, and name each deadline once', () => {
  expect(problemOfSteps(steps)).toBeNull()
  expect(problemOfSteps([...steps, { daysBefore: 40, keptPercent: 10 }])).toContain('40 days')
  expect(problemOfSteps([...steps, { daysBefore: 14, keptPercent: 60 }])).toContain('twice')
})
