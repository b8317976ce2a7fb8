import { describe, expect, it } from '@jest/globals'
import { pence } from '@lectern/shared/money/pence'
import type { BasketProblem } from '../../views/basket'
import { changeWords, problemWords } from './change-words'
import { placesTyped } from './places-typed'
import { refusalWords } from './refusal-words'

const price = (unitNetPence: number, vatRateBasisPoints = 2000) => ({
  unitNetPence: pence(unitNetPence),
  vatRateBasisPoints,
})
const line = { runId: 'run-1', courseTitle: 'Coaching' }

describe('what has changed is said in plain words', () => {
  it.each([
    [price(63700), price(60000), 'has gone up: £764.40 inc. VAT a place, before £720 inc. VAT.'],
    [price(50000), price(60000), 'has gone down: £600 inc. VAT a place, before £720 inc. VAT.'],
    [price(60000), price(60000, 500), 'has gone up: £720 inc. VAT a place, before £630 inc. VAT.'],
    [price(0), price(60000), 'has gone down: Free a place, before £720 inc. VAT.'],
  ])('a price', (now, before, words) => {
    const change = { kind: 'price', ...line, now, before } as const
    expect(changeWords(change, 'Europe/London')).toBe(`The price of Coaching ${words}`)
  })

  it('a discount, by the sums that stand beside the line', () => {
    const change = {
      kind: 'discount',
      ...line,
      count: 3,
      now: pence(229_320),
      before: pence(206_388),
    } as const
    expect(changeWords(change, 'Europe/London')).toBe(
      'What is taken off for Coaching has changed: 3 places now come to £2,293.20, before £2,063.88.',
    )
  })

  it('a date, by the clock of the place', () => {
    const change = {
      kind: 'date',
      ...line,
      before: '2027-07-01T08:30:00.000Z',
      now: '2027-07-02T11:00:00.000Z',
    } as const
    expect(changeWords(change, 'Europe/London')).toBe(
      'Coaching has moved: it now starts Friday 2 July 2027 at 12pm, before Thursday 1 July 2027 at 9.30am.',
    )
  })
})

describe('what cannot be booked says why', () => {
  const problem = { runId: 'run-1', courseTitle: 'Coaching', count: 3 }
  it.each<[BasketProblem, string]>([
    [
      { ...problem, reason: 'fewer-places', placesLeft: 1 },
      'asked for 3 places, and only 1 is left',
    ],
    [{ ...problem, reason: 'fewer-places', placesLeft: 2 }, 'only 2 are left'],
    [{ ...problem, reason: 'full' }, 'Coaching is fully booked'],
    [{ ...problem, reason: 'cancelled' }, 'does not take place'],
    [
      { ...problem, courseTitle: null, reason: 'gone' },
      'A course that you chose is no longer offered',
    ],
  ])('%j', (what, words) => {
    expect(problemWords(what)).toContain(words)
  })
})

describe('a number of places as typed', () => {
  it.each([
    ['3', 3],
    [' 12 ', 12],
    ['0', 0],
  ])('"%s" is %d', (text, count) => {
    expect(placesTyped(text)).toBe(count)
  })

  it.each([undefined, '', 'two', '-1', '1.5', '1e2', '99999'])('"%s" is none', (text) => {
    expect(placesTyped(text)).toBeNaN()
  })
})

it('explains its own refusals only, not what somebody writes into the address', () => {
  expect(refusalWords('too-many-lines')?.heading).toContain('10 course dates')
  expect(refusalWords('constructor')).toBeNull()
  expect(refusalWords(['too-many-lines'])).toBeNull()
})
