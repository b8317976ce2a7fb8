import {
  addDays,
  calendarDayIn,
  weekdayOf,
  type CalendarDay,
} from '@lectern/shared/time/calendar-day'
import { momentOn, type ClockTime } from '@lectern/shared/time/clock-time'
import type { CourseDay } from '@lectern/shared/time/course-days'
import { daysOfSeries } from '@lectern/shared/time/day-series'

const weekdays = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5 } as const

export interface CalendarPlace {
  /** Weeks from the one that contains `now`. */
  weeks: number
  weekday: keyof typeof weekdays
  /** Clock times of each day. */
  from: ClockTime
  until: ClockTime
  days: number
  /** On the same weekday of following weeks, instead of on following days. */
  isWeekly?: boolean | undefined
}

/** The days of a course date. One that falls into the Christmas break moves on until it does not. */
export function toDays(
  place: CalendarPlace,
  now: Date,
): Pick<CourseDay, 'day' | 'from' | 'until'>[] {
  const { weeks, weekday, from, until } = place
  const first = addDays(mondayOf(now), weeks * 7 + weekdays[weekday] - 1)
  const days = calendarDaysFrom(first, place)
  if (days.some(isChristmasBreak)) return toDays({ ...place, weeks: weeks + 1 }, now)
  return days.map((day) => ({ day, from, until }))
}

function calendarDaysFrom(first: CalendarDay, { weekday, days, isWeekly }: CalendarPlace) {
  const times = Math.max(1, Math.ceil(days))
  if (!isWeekly) return Array.from({ length: times }, (_, count) => addDays(first, count))
  const series = { from: first, everyWeeks: 1, weekdays: [weekdays[weekday]], times }
  return daysOfSeries(series).days
}

/** A moment so many days before `now`, at a clock time in London. */
export function daysBefore(now: Date, days: number, time = '09:00'): string {
  return londonTime(addDays(calendarDayIn(now), -days), time)
}

/** The moment at which London's clocks show this time on this day. */
export function londonTime(day: CalendarDay, time: ClockTime): string {
  return momentOn(day, time, 'Europe/London').toISOString()
}

function mondayOf(now: Date): CalendarDay {
  const day = calendarDayIn(now)
  return addDays(day, 1 - weekdayOf(day))
}

function isChristmasBreak(day: CalendarDay): boolean {
  const monthAndDay = day.slice(5)
  return monthAndDay >= '12-21' || monthAndDay <= '01-02'
}

export function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000)
}
