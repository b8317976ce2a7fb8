import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { bankHolidayAreas, isBankHoliday } from './bank-holidays'
import { addDays, daysBetween, weekdayOf } from './calendar-day'
import { daysOfSeries, weekOfMonthOf } from './day-series'

const tuesdays = { from: '2027-03-02', everyWeeks: 1, weekdays: [2], times: 3 }

describe('a series of days', () => {
  it('is on its weekdays from its first day on, as often as it is said', () => {
    expect(daysOfSeries(tuesdays).days).toEqual(['2027-03-02', '2027-03-09', '2027-03-16'])
    const from = '2027-03-03'
    expect(daysOfSeries({ ...tuesdays, from, weekdays: [2, 4] }).days).toEqual([
      ...['2027-03-04', '2027-03-09', '2027-03-11'],
    ])
  })

  it('counts every second week from the week of its first day', () => {
    const series = { ...tuesdays, from: '2027-03-03', everyWeeks: 2, weekdays: [2, 4] }
    expect(daysOfSeries(series).days).toEqual(['2027-03-04', '2027-03-16', '2027-03-18'])
  })

  it('steps over bank holidays, and says over which', () => {
    const mondays = { ...tuesdays, from: '2027-03-22', weekdays: [1] }
    const { days, leftOut } = daysOfSeries({ ...mondays, exceptHolidaysOf: 'england-and-wales' })
    expect(days).toEqual(['2027-03-22', '2027-04-05', '2027-04-12'])
    expect(leftOut).toEqual(['2027-03-29'])
    expect(daysOfSeries({ ...mondays, exceptHolidaysOf: 'scotland' }).leftOut).toEqual([])
  })

  it('is in one week of each month', () => {
    const monthly = { ...tuesdays, from: '2027-03-09' }
    expect(daysOfSeries({ ...monthly, weekOfMonth: weekOfMonthOf(monthly.from) }).days).toEqual([
      ...['2027-03-09', '2027-04-13', '2027-05-11'],
    ])
    const last = weekOfMonthOf('2027-03-30')
    expect(daysOfSeries({ ...monthly, weekOfMonth: last }).days).toEqual([
      ...['2027-03-30', '2027-04-27', '2027-05-25'],
    ])
  })

  it('says of which years the bank holidays are not known', () => {
    const series = { ...tuesdays, from: '2038-12-28', exceptHolidaysOf: 'scotland' } as const
    expect(daysOfSeries(series).unknownYears).toEqual([2038, 2039])
    expect(daysOfSeries({ ...tuesdays, from: '2038-12-28' }).unknownYears).toEqual([])
  })

  it('is nothing that never comes', () => {
    expect(() => daysOfSeries({ ...tuesdays, weekdays: [] })).toThrow(RangeError)
    expect(() => daysOfSeries({ ...tuesdays, weekdays: [8] })).toThrow(RangeError)
    expect(() => daysOfSeries({ ...tuesdays, everyWeeks: 0 })).toThrow(RangeError)
  })

  it('has as many days as asked, in order, each in its weeks and on no holiday', () => {
    const series = fc.record({
      from: fc.integer({ min: 0, max: 700 }).map((count) => addDays('2026-01-01', count)),
      everyWeeks: fc.integer({ min: 1, max: 4 }),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      times: fc.integer({ min: 1, max: 10 }),
      exceptHolidaysOf: fc.constantFrom(...bankHolidayAreas, undefined),
    })
    fc.assert(
      fc.property(series, (given) => {
        const { days, leftOut } = daysOfSeries(given)
        const { from, everyWeeks, weekdays, times, exceptHolidaysOf: area } = given
        const monday = addDays(from, 1 - weekdayOf(from))
        expect(days).toHaveLength(times)
        expect(days.toSorted()).toEqual(days)
        for (const day of [...days, ...leftOut]) {
          expect(day >= from && weekdays.includes(weekdayOf(day))).toBe(true)
          expect(Math.floor(daysBetween(monday, day) / 7) % everyWeeks).toBe(0)
          expect(area ? isBankHoliday(day, area) === true : false).toBe(leftOut.includes(day))
        }
      }),
    )
  })
})
