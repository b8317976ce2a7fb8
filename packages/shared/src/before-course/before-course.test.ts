import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { addDays, calendarDayIn, daysBetween } from '../time/calendar-day'
import { periodOf } from '../time/course-days'
import { blocksOf, isTimeToRemind, isToldAnyway, reminderGoesOut } from './day-reminders'
import { isTimeToRenew, outlasts } from './renewals'

const seed = 20261203
const anyDay = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2026-12-01', n))
const anyDays = fc.array(anyDay, { minLength: 1, maxLength: 12 })
const at = (day: string) => ({ day, from: '09:30', until: '16:30' })
const firstsOf = (days: readonly string[]) => blocksOf(days.map(at)).map(({ first }) => first)

describe('the days of which people are reminded', () => {
  it('are the first, and each that comes more than seven days after the one before', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const sorted = [...new Set(days)].toSorted()
        const expected = sorted.filter((day, index) => {
          const before = sorted[index - 1]
          return before === undefined || daysBetween(before, day) > 7
        })
        expect(firstsOf(days)).toEqual(expected)
        const blocks = blocksOf(days.map(at))
        expect(blocks.flatMap((block) => block.days.map(({ day }) => day))).toEqual(days.toSorted())
      }),
      { seed },
    )
    expect(firstsOf(['2027-03-04', '2027-03-11', '2027-03-18'])).toEqual(['2027-03-04'])
    expect(firstsOf(['2027-03-04', '2027-03-12'])).toEqual(['2027-03-04', '2027-03-12'])
  })

  it('are reminded of at the hour of London, so many days before, until they begin', () => {
    const terms = { daysBefore: 3, sendAt: '09:00' }
    expect(reminderGoesOut('2027-03-29', terms).toISOString()).toBe('2027-03-26T09:00:00.000Z')
    expect(reminderGoesOut('2027-04-01', terms).toISOString()).toBe('2027-03-29T08:00:00.000Z')
    const zones = fc.constantFrom('Europe/London', 'Europe/Paris', 'America/New_York')
    const hours = fc.integer({ min: -30 * 24, max: 3 * 24 })
    fc.assert(
      fc.property(
        fc.tuple(anyDay, zones, fc.integer({ min: 1, max: 14 }), hours),
        ([day, timeZone, daysBefore, hour]) => {
          const [block] = blocksOf([at(day)])
          const of = { daysBefore, sendAt: '08:00' }
          const begins = Date.parse(periodOf({ days: [at(day)], timeZone }).startsAt)
          const now = new Date(begins + hour * 3_600_000)
          const isDue = now >= reminderGoesOut(day, of) && hour < 0
          expect(isTimeToRemind(block!, { timeZone, terms: of, now })).toBe(isDue)
          expect(calendarDayIn(reminderGoesOut(day, of))).toBe(addDays(day, -daysBefore))
        },
      ),
      { seed },
    )
  })

  it('need no reminder for whoever was told on that day or since', () => {
    const goesOut = new Date('2027-03-29T08:00:00Z')
    expect(isToldAnyway(new Date('2027-03-28T22:59:00Z'), goesOut)).toBe(false)
    expect(isToldAnyway(new Date('2027-03-28T23:01:00Z'), goesOut)).toBe(true)
    expect(isToldAnyway(new Date('2027-03-30T12:00:00Z'), goesOut)).toBe(true)
  })
})

describe('a certificate that expires', () => {
  it('is told of from so many days before its last day, and until that day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 14, max: 180 }), anyDay, (last, daysBefore, today) => {
        const left = daysBetween(today, last)
        const isTold = left >= 0 && left <= daysBefore
        const of = { daysBefore, today }
        expect(isTimeToRenew({ validUntil: last }, of)).toBe(isTold)
        expect(isTimeToRenew({ validUntil: last, revokedAt: '2026-01-01' }, of)).toBe(false)
        expect(isTimeToRenew({ validUntil: null }, of)).toBe(false)
      }),
      { seed },
    )
  })

  it('needs no renewal where another lasts longer', () => {
    const expiring = { validUntil: '2027-03-03' }
    expect(outlasts({ validUntil: '2027-03-04' }, expiring)).toBe(true)
    expect(outlasts({ validUntil: null }, expiring)).toBe(true)
    expect(outlasts({ validUntil: '2027-03-03' }, expiring)).toBe(false)
    expect(outlasts({ validUntil: null, revokedAt: '2027-01-01' }, expiring)).toBe(false)
  })
})
