import { expect, it } from '@jest/globals'

import { calendarDayIn, isCalendarDay } from './calendar-day'

it('takes the day from the clock on the wall, in summer and in winter', () => {
  expect(calendarDayIn(new Date('2027-06-30T23:30:00Z'))).toBe('2027-07-01')
  expect(calendarDayIn(new Date('2027-01-12T23:30:00Z'))).toBe('2027-01-12')
  expect(calendarDayIn(new Date('2027-01-12T03:00:00Z'), 'America/New_York')).toBe('2027-01-11')
})

it('a day is written in full, and exists', () => {
  expect(['2028-02-29', '2026-12-31'].map(isCalendarDay)).toEqual([true, true])
  const others = ['2027-02-29', '2027-13-01', '2027-1-1', '12027-01-01', '', null, ['2027-01-12']]
  expect(others.some(isCalendarDay)).toBe(false)
})
