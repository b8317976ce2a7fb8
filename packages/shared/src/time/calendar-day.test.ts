import { expect, it } from '@jest/globals'

import { calendarDayIn } from './calendar-day'

it('takes the day from the clock on the wall, in summer and in winter', () => {
  expect(calendarDayIn(new Date('2027-06-30T23:30:00Z'))).toBe('2027-07-01')
  expect(calendarDayIn(new Date('2027-01-12T23:30:00Z'))).toBe('2027-01-12')
  expect(calendarDayIn(new Date('2027-01-12T03:00:00Z'), 'America/New_York')).toBe('2027-01-11')
})
