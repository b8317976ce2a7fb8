import { addDays, type CalendarDay } from './calendar-day'
import { momentOn, type ClockTime } from './clock-time'

/** A day of a course date, by the calendar and the clock of its place. */
export interface CourseDay {
  day: CalendarDay
  from: ClockTime
  /** Not later than `from` on the clock means: after midnight. */
  until: ClockTime
  /** "The page": what this day is about. */
  title?: string | null | undefined
  /** Only where it is not the place of the whole date: "Leeds, The Wharf", "Online". */
  place?: string | null | undefined
}

/** When a course date takes place, and by whose clock. */
export interface CourseDates {
  /** In order, one at least. */
  days: readonly CourseDay[]
  timeZone: string
}

/** From when to when something lasts, in ISO 8601. */
export interface Period {
  startsAt: string
  endsAt: string
}

/** Whether there is a moment in both. One that begins when the other ends is after it. */
export function overlaps(one: Period, other: Period): boolean {
  return one.startsAt < other.endsAt && one.endsAt > other.startsAt
}

/** From when to when one day lasts: 6pm to 1am is one evening, and 6pm to 6pm is round the clock. */
export function periodOfDay({ day, from, until }: CourseDay, timeZone: string): Period {
  const lastDay = until > from ? day : addDays(day, 1)
  return {
    startsAt: momentOn(day, from, timeZone).toISOString(),
    endsAt: momentOn(lastDay, until, timeZone).toISOString(),
  }
}

/** From the beginning of the first day to the end of the last. @throws RangeError without a day */
export function periodOf({ days, timeZone }: CourseDates): Period {
  const periods = days.map((day) => periodOfDay(day, timeZone))
  const startsAt = periods.map((period) => period.startsAt).toSorted()[0]
  const endsAt = periods
    .map((period) => period.endsAt)
    .toSorted()
    .at(-1)
  if (!startsAt || !endsAt) throw new RangeError('A course date has one day at least')
  return { startsAt, endsAt }
}

export function inOrder<Day extends CourseDay>(days: readonly Day[]): Day[] {
  return days.toSorted((a, b) => beginningOf(a).localeCompare(beginningOf(b)))
}

/** From 5pm on it is an evening. */
export function isEvening({ from }: Pick<CourseDay, 'from'>): boolean {
  return from >= '17:00'
}

function beginningOf({ day, from }: CourseDay): string {
  return `${day}T${from}`
}
