import { isCalendarDay } from '@lectern/shared/time/calendar-day'
import { isClockTime } from '@lectern/shared/time/clock-time'
import { periodOfDay, type CourseDay } from '@lectern/shared/time/course-days'
import { weekdayText } from '@lectern/shared/time/moment-text'
import { courseTimeZones } from '@lectern/shared/time/time-zones'
import type {
  ArrayFieldValidation,
  RelationshipFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'

import type { CourseRun } from '@lectern/shared/contract/payload-types'

import { maxDays } from './max-days'

type RunForm = Partial<Pick<CourseRun, 'timeZone' | 'delivery' | 'venue'>>
type DayForm = {
  [Name in keyof CourseRun['days'][number]]?: CourseRun['days'][number][Name] | null
}

export const refuseMissingDay: TextFieldSingleValidation = (value) =>
  isCalendarDay(value) ? true : 'Please choose a day.'

export const refuseMissingTime: TextFieldSingleValidation = (value) =>
  isClockTime(value) ? true : 'Please type a time, such as 09:30.'

/** An end that is earlier on the clock than the beginning is after midnight. */
export const refuseOddEnd: TextFieldSingleValidation = (until, { data, siblingData }) => {
  if (!isClockTime(until)) return 'Please type a time, such as 16:30.'
  const day = { ...(siblingData as DayForm), until }
  if (!isWritten(day)) return true
  if (day.until === day.from) return 'A day cannot end at the time at which it begins.'
  const { startsAt, endsAt } = periodOfDay(day, zoneOf(data))
  return endsAt > startsAt
    ? true
    : 'The clocks change in this night: on them, this end is not after the beginning.'
}

/** Their order does not matter: they are sorted when they are saved. */
export const refuseOddDays: ArrayFieldValidation = (value, { data }) => {
  const days = Array.isArray(value) ? (value as DayForm[]) : []
  if (days.length === 0) return 'Please add the day on which the course takes place.'
  if (days.length > maxDays) return `A date can have ${maxDays} days at most.`
  const twice = firstOverlap(days.filter(isWritten), zoneOf(data))
  return twice
    ? `Two days are at the same time: ${weekdayText(twice.day)}, from ${twice.from}.`
    : true
}

export const refuseDayWithoutVenue: RelationshipFieldSingleValidation = (
  venue,
  { data, siblingData },
) => {
  const [date, day] = [data as RunForm, siblingData as DayForm]
  const lacksVenue = day.delivery === 'venue' && date.delivery === 'online'
  return lacksVenue && !venue ? 'Please choose a venue, or “Online” above.' : true
}

export function isWritten(row: unknown): row is CourseDay {
  if (typeof row !== 'object' || row === null) return false
  const { day, from, until } = row as Partial<Record<string, unknown>>
  return isCalendarDay(day) && isClockTime(from) && isClockTime(until)
}

/** By whose clock a date goes; what is no such place is refused by its own field. */
export function zoneOf({ timeZone }: { timeZone?: unknown }): string {
  const known = courseTimeZones.find(({ value }) => value === timeZone)
  return known?.value ?? 'Europe/London'
}

function firstOverlap(days: readonly CourseDay[], timeZone: string): CourseDay | null {
  const periods = days
    .map((day) => ({ day, ...periodOfDay(day, timeZone) }))
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
  const found = periods.find(({ startsAt }, index) => {
    const before = periods[index - 1]
    return before !== undefined && before.endsAt > startsAt
  })
  return found?.day ?? null
}
