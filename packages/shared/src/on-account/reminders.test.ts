import { expect, it } from '@jest/globals'

import { addDays } from '../time/calendar-day'
import { remindedDueDays, reminderOn } from './reminders'

const dueOn = '2027-02-11'

it.each([
  [-4, null],
  [-3, 'soon'],
  [0, 'soon'],
  [1, null],
  [6, null],
  [7, 'late'],
  [20, 'late'],
  [21, 'last'],
  [30, 'last'],
  [31, null],
])('%d days after the day the letter is %s', (days, reminder) => {
  const today = addDays(dueOn, days)
  expect(reminderOn(dueOn, today)).toBe(reminder)
  const { from, until } = remindedDueDays(today)
  expect(from <= dueOn && dueOn <= until).toBe(days >= -3 && days <= 30)
})
