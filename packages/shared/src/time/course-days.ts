import { calendarDayIn, type CalendarDay } from './calendar-day'
import { hourText, momentParts, zoneText } from './moment-text'

/** When a course date begins and ends, in ISO 8601, and by whose clock. */
export interface CoursePeriod {
  startsAt: string
  endsAt: string
  timeZone: string
}

export interface CourseDay {
  /** ISO 8601. */
  startsAt: string
  endsAt: string
}

/**
 * The days of a course date with their times. A date knows only when it begins and when it ends, so it
 * takes place on every day between the two, from the first day's beginning to the last day's end by
 * the clock of the place: 12 January 9.30am to 13 January 4.30pm is 9.30am to 4.30pm on both. One that
 * ends earlier on the clock than it began goes on past midnight: 6pm to 1am is one evening.
 */
export function courseDays({ startsAt, endsAt, timeZone }: CoursePeriod): CourseDay[] {
  const firstDay = calendarDayIn(new Date(startsAt), timeZone)
  const lastDay = calendarDayIn(new Date(endsAt), timeZone)
  const [start, end] = [clockOf(startsAt, timeZone), clockOf(endsAt, timeZone)]
  const daysToEnd = end > start ? 0 : 1
  const count = Math.max(1, daysBetween(firstDay, lastDay) - daysToEnd + 1)
  return Array.from({ length: count }, (_, index) => ({
    startsAt: index === 0 ? startsAt : momentOn(addDays(firstDay, index), start, timeZone),
    endsAt:
      index === count - 1 ? endsAt : momentOn(addDays(firstDay, index + daysToEnd), end, timeZone),
  }))
}

/** "Tuesday 12 January 2027", "12 to 13 January 2027", "30 January to 1 February 2027". */
export function daysText(period: CoursePeriod): string {
  const days = courseDays(period)
  const first = momentParts(period.startsAt, period.timeZone)
  const last = momentParts(days.at(-1)?.startsAt ?? period.startsAt, period.timeZone)
  const end = `${last.day} ${last.month} ${last.year}`
  if (first.year !== last.year) return `${first.day} ${first.month} ${first.year} to ${end}`
  if (first.month !== last.month) return `${first.day} ${first.month} to ${end}`
  if (first.day !== last.day) return `${first.day} to ${end}`
  return `${first.weekday} ${end}`
}

/** "9.30am to 4.30pm"; outside the United Kingdom's time, with its name: "… (Paris time)". */
export function hoursText({ startsAt, endsAt, timeZone }: CoursePeriod): string {
  return `${hourText(startsAt, timeZone)} to ${hourText(endsAt, timeZone)}${zoneText(timeZone)}`
}

/** "Tuesday 12 January 2027, 9.30am to 4.30pm", "12 to 13 January 2027, each day 9.30am to 4.30pm" */
export function whenText(period: CoursePeriod): string {
  const each = courseDays(period).length > 1 ? 'each day ' : ''
  return `${daysText(period)}, ${each}${hoursText(period)}`
}

const dayMilliseconds = 24 * 60 * 60_000
const minuteMilliseconds = 60_000

/** Minutes after midnight on the clock of the place. */
function clockOf(moment: string, timeZone: string): number {
  const { hour, minute } = momentParts(moment, timeZone)
  return hour * 60 + minute
}

function daysBetween(first: CalendarDay, last: CalendarDay): number {
  return Math.round((startOf(last) - startOf(first)) / dayMilliseconds)
}

function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(startOf(day) + days * dayMilliseconds).toISOString().slice(0, 10)
}

function startOf(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00.000Z`)
}

/** The moment at which the clock of a place shows a time on a day, in summer and in winter. */
function momentOn(day: CalendarDay, clockMinutes: number, timeZone: string): string {
  const asUtc = startOf(day) + clockMinutes * minuteMilliseconds
  const guess = asUtc - offsetAt(asUtc, timeZone)
  // The clocks may have changed between the guess and the moment that is meant.
  return new Date(asUtc - offsetAt(guess, timeZone)).toISOString()
}

/** By how many milliseconds the clock of a place is ahead of UTC. */
function offsetAt(moment: number, timeZone: string): number {
  const day = calendarDayIn(new Date(moment), timeZone)
  const shown =
    startOf(day) + clockOf(new Date(moment).toISOString(), timeZone) * minuteMilliseconds
  return shown - Math.floor(moment / minuteMilliseconds) * minuteMilliseconds
}
