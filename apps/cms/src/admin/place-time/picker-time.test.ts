import { expect, it } from '@jest/globals'
import { courseTimeZones } from '@lectern/shared/time/time-zones'
import fc from 'fast-check'

import {
  toPickerTime,
  fromPickerTime,
  toPickerDay,
  fromPickerDay,
  sameClockIn,
} from './picker-time'

/** On a computer in the zone that TZ names. */
const zones = courseTimeZones.map(({ value }) => value)
const minutesFrom2020 = fc.integer({ min: 0, max: 15 * 366 * 24 * 60 })
const moments = minutesFrom2020.map((n) => new Date(Date.UTC(2020, 0, 1) + n * 60_000))

it('draws 9.30 in London as 9.30, wherever the computer stands', () => {
  const drawn = toPickerTime(new Date('2027-07-06T08:30:00Z'), 'Europe/London')
  expect([drawn.getDate(), drawn.getHours(), drawn.getMinutes()]).toEqual([6, 9, 30])
  expect(fromPickerTime(drawn, 'Europe/London').toISOString()).toBe('2027-07-06T08:30:00.000Z')
})

it('gives back the moment that it was given, but for the hour that comes twice', () => {
  fc.assert(
    fc.property(moments, fc.constantFrom(...zones), (moment, zone) => {
      const back = fromPickerTime(toPickerTime(moment, zone), zone)
      const hourLater = moment.getTime() - back.getTime() === 3_600_000
      const showsTheSame = wallClock(back, zone) === wallClock(moment, zone)
      const isSkippedHere = toPickerTime(moment, zone).getHours() !== Number(hourIn(moment, zone))
      expect(
        back.getTime() === moment.getTime() || (hourLater && showsTheSame) || isSkippedHere,
      ).toBe(true)
    }),
  )
})

it.each([
  ['the hour that London skips', [2027, 2, 28, 1, 30], '2027-03-28T01:30:00.000Z'],
  ['the hour that London has twice', [2027, 9, 31, 1, 30], '2027-10-31T00:30:00.000Z'],
] as const)('takes %s for one moment', (_, [year, month, day, hour, minute], moment) => {
  const drawn = new Date(year, month, day, hour, minute)
  if (drawn.getHours() !== hour) return
  expect(fromPickerTime(drawn, 'Europe/London').toISOString()).toBe(moment)
})

it('keeps 9.30 when it becomes 9.30 in Dubai', () => {
  const inLondon = new Date('2027-07-06T08:30:00Z')
  const inDubai = sameClockIn(inLondon, { from: 'Europe/London', to: 'Asia/Dubai' })
  expect(inDubai.toISOString()).toBe('2027-07-06T05:30:00.000Z')
})

it('keeps a day that has no time', () => {
  const drawn = toPickerDay(new Date('2027-06-30T23:00:00Z'), 'Europe/London')
  expect([drawn.getMonth(), drawn.getDate()]).toEqual([6, 1])
  expect(fromPickerDay(new Date('2027-07-01T12:00:00Z')).toISOString()).toBe(
    '2027-07-01T12:00:00.000Z',
  )
})

function wallClock(moment: Date, timeZone: string): string {
  return moment.toLocaleString('en-GB', { timeZone })
}

function hourIn(moment: Date, timeZone: string): string {
  return moment.toLocaleString('en-GB', { timeZone, hour: '2-digit', hour12: false }).slice(0, 2)
}
