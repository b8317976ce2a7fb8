import { clockText } from '@lectern/shared/time/clock-time'
import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { readClockTime } from './read-clock-time'

it.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['09:30', '09:30'],
  ['0930', '09:30'],
  [' 9:30am ', '09:30'],
  ['5 pm', '17:00'],
  ['5.15 p.m.', '17:15'],
  ['12am', '00:00'],
  ['12pm', '12:00'],
  ['17h30', '17:30'],
  ['0:05', '00:05'],
])('reads %s as %s', (typed, time) => {
  expect(readClockTime(typed)).toBe(time)
})

it.each(['', 'noon', '25', '9:60', '13pm', '0am', '9:3', '9-30', '1.5 hours', 'm', '9m'])(
  'does not read %s as a time',
  (typed) => {
    expect(readClockTime(typed)).toBeNull()
  },
)

it('reads every time as it is stored, and as the website says it', () => {
  const two = (most: number) =>
    fc.integer({ min: 0, max: most }).map((part) => String(part).padStart(2, '0'))
  fc.assert(
    fc.property(two(23), two(59), (hour, minute) => {
      const time = `${hour}:${minute}`
      expect(readClockTime(time)).toBe(time)
      expect(readClockTime(clockText(time))).toBe(time)
    }),
  )
})
