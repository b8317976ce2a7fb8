import { expect, it } from '@jest/globals'
import type { CalendarDay } from '@lectern/shared/time/calendar-day'
import { dayFigure } from './day-figure'

it.each<[CalendarDay[], string, string]>([
  [['2026-12-03'], '3', 'Thursday'],
  [['2026-12-16', '2026-12-15'], '15–16', 'Tue, Wed'],
  [['2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07'], '4–7', 'Mon to Thu'],
  [['2026-11-30', '2026-12-01'], '30–1', 'Mon, Tue'],
  [['2027-03-04', '2027-03-04', '2027-03-11'], '4', 'Thursday and 1 more day'],
  [['2027-03-04', '2027-03-11', '2027-03-18'], '4', 'Thursday and 2 more days'],
])('%j are set as %s, %s', (days, figure, weekdays) => {
  expect(dayFigure(days.map((day) => ({ day })))).toEqual({ figure, weekdays })
})
