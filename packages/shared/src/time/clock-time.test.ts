import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { addDays, calendarDayIn } from './calendar-day'
import { clockText, isClockTime, momentOn } from './clock-time'
import { clockTimeIn } from './moment-text'
import { courseTimeZones } from './time-zones'

const timeZones = courseTimeZones.map(({ value }) => value)
const minuteMilliseconds = 60_000

/** The days round both changes of every clock that is offered, and round the end of the year. */
const days = fc.oneof(
  fc.constantFrom(
    ...['2027-03-13', '2027-03-14', '2027-03-27', '2027-03-28', '2027-03-29', '2027-10-30'],
    ...['2027-10-31', '2027-11-01', '2027-11-06', '2027-11-07', '2026-12-31', '2027-01-01'],
    ...['2028-02-29', '2024-03-31', '2025-10-26', '2035-03-25'],
  ),
  fc.integer({ min: 0, max: 15 * 366 }).map((count) => addDays('2020-01-01', count)),
)
const times = fc.oneof(
  fc.constantFrom('00:00', '00:59', '01:00', '01:30', '02:00', '02:30', '03:30', '23:59'),
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
)

describe('the moment at which a clock shows a time', () => {
  it.each([
    ['in winter', '2027-01-12', '09:30', 'Europe/London', '2027-01-12T09:30:00.000Z'],
    ['in summer', '2027-07-12', '09:30', 'Europe/London', '2027-07-12T08:30:00.000Z'],
    [
      'later, when it is skipped',
      '2027-03-28',
      '01:30',
      'Europe/London',
      '2027-03-28T01:30:00.000Z',
    ],
    [
      'the first, when it comes twice',
      '2027-10-31',
      '01:30',
      'Europe/London',
      '2027-10-31T00:30:00.000Z',
    ],
    ['at midnight', '2027-01-13', '00:00', 'Asia/Dubai', '2027-01-12T20:00:00.000Z'],
    [
      'on the last day of a year',
      '2026-12-31',
      '23:59',
      'America/New_York',
      '2027-01-01T04:59:00.000Z',
    ],
  ])('is found %s', (_, day, time, timeZone, moment) => {
    expect(momentOn(day, time, timeZone).toISOString()).toBe(moment)
  })

  it('is the first one that shows it or, when none does, as much later as the clock skips', () => {
    fc.assert(
      fc.property(days, times, fc.constantFrom(...timeZones), (day, time, timeZone) => {
        const moment = momentOn(day, time, timeZone)
        const shows = (at: Date) => `${calendarDayIn(at, timeZone)}T${clockTimeIn(at, timeZone)}`
        const showing = momentsAround(moment).filter((at) => shows(at) === `${day}T${time}`)
        if (showing.length > 0) {
          expect(showing[0]?.toISOString()).toBe(moment.toISOString())
          return
        }
        const skipped = wallMinutes(shows(moment)) - wallMinutes(`${day}T${time}`)
        const hourBefore = new Date(moment.getTime() - skipped * minuteMilliseconds)
        expect(skipped).toBeGreaterThan(0)
        expect(wallMinutes(shows(moment)) - wallMinutes(shows(hourBefore))).toBe(skipped * 2)
      }),
      { numRuns: 200 },
    )
  })
})

it.each([
  ['09:30', '9.30am'],
  ['16:00', '4pm'],
  ['00:05', '12.05am'],
  ['12:00', '12pm'],
])('%s is “%s” in words', (time, words) => {
  expect(clockText(time)).toBe(words)
})

it('a time is written with two figures each, and exists', () => {
  expect(['00:00', '23:59'].map(isClockTime)).toEqual([true, true])
  expect(['24:00', '9:30', '12:60', '', '12:30:00', ['12:30'], null].some(isClockTime)).toBe(false)
})

/** Every quarter of an hour for three hours on each side, in order; all clocks change by those. */
function momentsAround(moment: Date): Date[] {
  const steps = Array.from({ length: 25 }, (_, index) => index - 12)
  return steps.map((step) => new Date(moment.getTime() + step * 15 * minuteMilliseconds))
}

function wallMinutes(shown: string): number {
  return Date.parse(`${shown}:00.000Z`) / minuteMilliseconds
}
