import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { addDays, calendarDayIn, endOfDayInLondon } from '../time/calendar-day'
import { accountingYearEnd, booksKeptUntil, keptUntil, lastDayOver, termUnits } from './kept-until'
import { retentionTerms, recordKeptUntil, overSince } from './retention-terms'
import { isChosen, retentionKinds } from './retention-table'

const days = fc.integer({ min: 0, max: 30_000 }).map((offset) => addDays('2000-01-01', offset))
const terms = fc.record({
  count: fc.integer({ min: 1, max: 72 }),
  unit: fc.constantFrom(...termUnits),
})

describe('a term', () => {
  it.each([
    ['2026-11-29', { count: 30, unit: 'days' }, '2026-12-29'],
    ['2026-01-31', { count: 1, unit: 'months' }, '2026-02-28'],
    ['2028-01-31', { count: 1, unit: 'months' }, '2028-02-29'],
    ['2026-12-31', { count: 2, unit: 'months' }, '2027-02-28'],
    ['2028-02-29', { count: 1, unit: 'years' }, '2029-02-28'],
    ['2028-02-29', { count: 4, unit: 'years' }, '2032-02-29'],
  ] as const)('from %s for %j lasts until %s', (day, term, until) => {
    expect(keptUntil(day, term)).toBe(until)
  })

  it('of months ends on the same day of its month, or on the last one there is', () => {
    fc.assert(
      fc.property(days, terms, (day, { count }) => {
        const until = keptUntil(day, { count, unit: 'months' })
        const [year = 0, month = 0] = day.split('-').map(Number)
        const index = year * 12 + month - 1 + count
        expect(Number(until.slice(0, 4)) * 12 + Number(until.slice(5, 7)) - 1).toBe(index)
        const isSameDay = until.slice(8) === day.slice(8)
        const isLastOfMonth = addDays(until, 1).endsWith('-01')
        expect(isSameDay || (isLastOfMonth && until.slice(8) < day.slice(8))).toBe(true)
      }),
    )
  })

  it('is never over sooner for what began later', () => {
    fc.assert(
      fc.property(days, days, terms, (one, other, term) => {
        const [first, second] = one < other ? [one, other] : [other, one]
        expect(keptUntil(first, term) <= keptUntil(second, term)).toBe(true)
      }),
    )
  })
})

describe('the last day that is over', () => {
  it('is over, and the day after it is not', () => {
    fc.assert(
      fc.property(days, terms, (today, term) => {
        const untilOf = (day: string) => keptUntil(day, term)
        const last = lastDayOver(today, untilOf)
        expect(untilOf(last) < today).toBe(true)
        expect(untilOf(addDays(last, 1)) >= today).toBe(true)
      }),
    )
  })
})

describe('the books of a day', () => {
  it.each([
    ['2026-04-01', 3, '2033-03-31'],
    ['2027-03-31', 3, '2033-03-31'],
    ['2027-04-01', 3, '2034-03-31'],
    ['2026-12-31', 12, '2032-12-31'],
    ['2026-02-28', 2, '2032-02-29'],
    ['2028-02-29', 2, '2034-02-28'],
  ])('%s, where the year ends in month %i, are kept until %s', (day, yearEndMonth, until) => {
    expect(booksKeptUntil(day, { years: 6, yearEndMonth })).toBe(until)
  })

  it('are kept for six whole years after their year, which ends with a month and within twelve', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), (day, yearEndMonth) => {
        const end = accountingYearEnd(day, yearEndMonth)
        expect(end >= day && addDays(end, 1).endsWith('-01')).toBe(true)
        expect(keptUntil(day, { count: 12, unit: 'months' }) >= end).toBe(true)
        const until = booksKeptUntil(day, { years: 6, yearEndMonth })
        expect(until >= keptUntil(end, { count: 6, unit: 'years' })).toBe(true)
        expect(addDays(until, 1).endsWith('-01')).toBe(true)
      }),
    )
  })
})

describe('every kind of record', () => {
  it('goes as soon as its last day in London is over, and not a moment before', () => {
    const standard = retentionTerms(null)
    fc.assert(
      fc.property(fc.constantFrom(...retentionKinds.filter(isChosen)), days, (kind, from) => {
        const begun = endOfDayInLondon(from)
        const until = endOfDayInLondon(recordKeptUntil(standard, { kind, from }))
        const isOver = (now: Date) => begun <= overSince(standard, { kind, now })
        expect(isOver(until)).toBe(false)
        expect(isOver(new Date(until.getTime() + 1))).toBe(true)
        expect(calendarDayIn(begun)).toBe(from)
      }),
    )
  })

  it('is kept no shorter than the law wants and no longer than is allowed, whatever is stored', () => {
    const stored = {
      books: 1,
      enquiries: 900,
      delegates: null,
      unpaidOrders: 7.9,
      yearEndMonth: 13,
    }
    expect(retentionTerms(stored)).toMatchObject({
      books: 6,
      enquiries: 36,
      delegates: 6,
      unpaidOrders: 7,
      yearEndMonth: 3,
    })
  })
})
