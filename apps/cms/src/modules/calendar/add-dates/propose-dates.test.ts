import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bankHolidayAreas, isBankHoliday } from '@lectern/shared/time/bank-holidays'
import { addDays, weekdayOf } from '@lectern/shared/time/calendar-day'

import { emptyAnswers } from './answers'
import { proposeDates, type Repeated } from './propose-dates'
import { readSeries } from './read-series'

const mondays: Repeated = {
  rhythm: 2,
  weekday: 1,
  times: 6,
  first: '2027-03-22',
  daysEach: 1,
  exceptHolidaysOf: 'england-and-wales',
}

describe('the dates of the sentence', () => {
  it('leave out bank holidays by name, and are made up at the end', () => {
    const { dates } = proposeDates(mondays)
    expect(dates.map(({ first, leftOut }) => (leftOut ? [first, leftOut] : [first]))).toEqual([
      ['2027-03-22'],
      ['2027-04-05'],
      ['2027-04-19'],
      ['2027-05-03', 'Early May bank holiday'],
      ['2027-05-17'],
      ['2027-05-31', 'Spring bank holiday'],
      ['2027-06-14'],
      ['2027-06-28'],
    ])
  })

  it('begin on their weekday, not before the first day', () => {
    const { dates } = proposeDates({ ...mondays, weekday: 2, times: 2 })
    expect(dates.map(({ first }) => first)).toEqual(['2027-03-23', '2027-04-06'])
  })

  it('have working days one after the other, and are left out for any of them', () => {
    const fridays = {
      ...mondays,
      rhythm: 1,
      weekday: 5,
      first: '2027-03-12',
      daysEach: 2,
      times: 2,
    }
    expect(proposeDates(fridays).dates).toEqual([
      { first: '2027-03-12', days: ['2027-03-12', '2027-03-15'], leftOut: null },
      { first: '2027-03-19', days: ['2027-03-19', '2027-03-22'], leftOut: null },
    ])
    const from = { ...fridays, first: '2027-03-26', exceptHolidaysOf: 'scotland' as const }
    expect(proposeDates(from).dates[0]).toMatchObject({ leftOut: 'Good Friday' })
  })

  it('are every month in the week of the first', () => {
    const { dates } = proposeDates({ ...mondays, rhythm: 'month', weekday: 2, times: 3 })
    expect(dates.map(({ first }) => first)).toEqual(['2027-03-23', '2027-04-27', '2027-05-25'])
  })

  it('are one where it is once, and stay where they were put', () => {
    const once = proposeDates({ ...mondays, rhythm: null, times: 1, first: '2027-12-27' })
    expect(once.dates).toEqual([{ first: '2027-12-27', days: ['2027-12-27'], leftOut: null }])
  })

  it('say where they overlap, and which bank holidays nobody knows', () => {
    expect(proposeDates({ ...mondays, rhythm: 1, daysEach: 6 }).isOverlapping).toBe(true)
    expect(proposeDates({ ...mondays, rhythm: 1, daysEach: 5 }).isOverlapping).toBe(false)
    expect(proposeDates({ ...mondays, first: '2038-12-20' }).unknownYears).toEqual([2038, 2039])
  })

  it('are as many as asked, none of them on a bank holiday', () => {
    const sentences = fc.record({
      rhythm: fc.constantFrom(1, 2, 3, 4, 'month' as const),
      weekday: fc.integer({ min: 1, max: 7 }),
      times: fc.integer({ min: 1, max: 12 }),
      first: fc.integer({ min: 0, max: 500 }).map((count) => addDays('2026-01-01', count)),
      daysEach: fc.integer({ min: 1, max: 4 }),
      exceptHolidaysOf: fc.constantFrom(...bankHolidayAreas),
    })
    fc.assert(
      fc.property(sentences, (sentence) => {
        const kept = proposeDates(sentence).dates.filter(({ leftOut }) => leftOut === null)
        expect(kept).toHaveLength(sentence.times)
        for (const { first, days } of kept) {
          expect(weekdayOf(first)).toBe(sentence.weekday)
          expect(days).toHaveLength(sentence.daysEach)
          expect(days.some((day) => isBankHoliday(day, sentence.exceptHolidaysOf))).toBe(false)
        }
      }),
    )
  })
})

describe('the sentence', () => {
  const written = { ...emptyAnswers, course: 'c', first: '2027-03-23', place: 'online' }

  it('is read as people type it', () => {
    const { series } = readSeries({ ...written, from: '9.30', until: '5pm', price: '£1,234.5' })
    expect(series).toMatchObject({
      from: '09:30',
      until: '17:00',
      weekday: 2,
      pricePence: 123_450,
      venueId: null,
      places: 12,
    })
  })

  it('says what is wrong in each slot, all at once, and its days as soon as they are known', () => {
    const wrong = { ...written, course: '', place: '', places: '0', price: 'lots', times: '6' }
    const { series, when, problems } = readSeries(wrong)
    expect(series).toBeNull()
    expect(problems.map(({ path }) => path)).toEqual(['course', 'place', 'places', 'price'])
    expect(when).toMatchObject({ first: '2027-03-23', times: 6 })
    const unreadable = { first: '', times: '53', from: 'x', until: '', daysEach: '1.5' }
    expect(readSeries({ ...written, ...unreadable }).problems.map(({ path }) => path)).toEqual([
      ...['first', 'times', 'from', 'until', 'daysEach'],
    ])
    expect(readSeries({ ...written, until: '9.30' }).problems[0]?.message).toContain('cannot end')
  })
})
