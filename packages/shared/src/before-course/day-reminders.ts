import { calendarDayIn, addDays, daysBetween, type CalendarDay } from '../time/calendar-day'
import { momentOn, type ClockTime } from '../time/clock-time'
import { periodOf, type CourseDates, type CourseDay } from '../time/course-days'

/** When reminders go out: so many days before the day, at this time by London's clock. */
export interface ReminderTerms {
  daysBefore: number
  sendAt: ClockTime
}

export const defaultReminderTerms: ReminderTerms = { daysBefore: 3, sendAt: '09:00' }

/** Of a day that comes after a longer pause than this, people are reminded again. */
export const longestPauseDays = 7

/** Days that belong together for whoever comes: of the first of them people are reminded. */
export interface Block<Day extends CourseDay = CourseDay> {
  first: CalendarDay
  days: Day[]
}

/**
 * The days of a date, in blocks: the first begins with the date, and another with each day that comes more than seven
 * days after the one before. Six Thursdays in a row are one block, the first and the last of a month are two.
 */
export function blocksOf<Day extends CourseDay>(days: readonly Day[]): Block<Day>[] {
  const blocks: Block<Day>[] = []
  for (const day of days.toSorted((a, b) => a.day.localeCompare(b.day))) {
    const last = blocks.at(-1)
    const before = last?.days.at(-1)
    if (last && before && daysBetween(before.day, day.day) <= longestPauseDays) last.days.push(day)
    else blocks.push({ first: day.day, days: [day] })
  }
  return blocks
}

/** When the reminder of a day goes out: of Monday 29 March 2027, at nine on Friday the 26th, whichever clock London keeps. */
export function reminderGoesOut(first: CalendarDay, { daysBefore, sendAt }: ReminderTerms): Date {
  return momentOn(addDays(first, -daysBefore), sendAt, 'Europe/London')
}

/** Whether people are reminded of a block at this moment: a reminder that could not go in time still does until it begins. */
export function isTimeToRemind(
  { first, days }: Block,
  { timeZone, terms, now }: Pick<CourseDates, 'timeZone'> & { terms: ReminderTerms; now: Date },
): boolean {
  const isDue = now >= reminderGoesOut(first, terms)
  return isDue && now.toISOString() < periodOf({ days, timeZone }).startsAt
}

/**
 * Whether somebody had everything anyway when a reminder goes out, because they were told of the date on that day by
 * London's calendar, or have been since.
 */
export function isToldAnyway(toldAt: Date, goesOut: Date): boolean {
  return calendarDayIn(toldAt) >= calendarDayIn(goesOut)
}
