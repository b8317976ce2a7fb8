import { addDays, daysBetween, weekdayOf, type CalendarDay } from './calendar-day'
import { clockText } from './clock-time'
import { isEvening, type CourseDates, type CourseDay } from './course-days'
import { momentParts, zoneText } from './moment-text'

/** One day of a course date in words. */
export interface DayText {
  /** "The page"; empty where it has none. */
  title: string
  /** "Tuesday 12 January 2027, 9.30am to 4.30pm" */
  when: string
  /** "Online"; empty where it is the place of the whole date. */
  place: string
}

/**
 * "Tuesday 12 January 2027", "12 to 13 January 2027", "Tuesdays 2 and 9 March 2027", "Six Thursday
 * evenings from 4 March 2027". Where a week is left out it says so, "(not 18 March)", and where the
 * days follow no rule it says how many there are: "Five days from 3 March to 9 April 2027".
 */
export function daysText({ days }: Pick<CourseDates, 'days'>): string {
  const dates = calendarDaysOf(days)
  if (dates.length === 1) return `${weekdayName(dates[0])} ${listText(dates)}`
  if (isWithoutGap(dates)) return rangeText(dates)
  const isWeekly = isOnOneWeekday(dates)
  if (dates.length <= mostNamed) {
    return isWeekly ? `${weekdayName(dates[0])}s ${listText(dates)}` : listText(dates)
  }
  const count = countWord(dates.length)
  if (!isWeekly || weeksLeftOut(dates).length > mostLeftOut) {
    return `${count} days from ${rangeText(dates)}`
  }
  const what = days.every(isEvening) ? ' evenings' : 's'
  return `${count} ${weekdayName(dates[0])}${what} from ${weeksText(dates)}`
}

/** "9.30am to 4.30pm"; outside the United Kingdom's time, with its name: "… (Paris time)". */
export function hoursText({ days, timeZone }: CourseDates): string {
  const [hours, ...others] = hoursByDay(days)
  return others.length === 0 ? `${hours}${zoneText(timeZone)}` : 'at different times'
}

/**
 * Days and hours in one line: "12 to 13 January 2027, each day 9.30am to 4.30pm". It names no day and no
 * hour on which nothing takes place, but may leave some unsaid: `eachDay` has them.
 */
export function whenText(dates: CourseDates): string {
  return `${daysText(dates)}, ${isEachDay(dates) ? 'each day ' : ''}${hoursText(dates)}`
}

/** The hours on a line of their own: "9.30am to 4.30pm", "Each day 9.30am to 4.30pm". */
export function hoursLine(dates: CourseDates): string {
  const hours = hoursText(dates)
  return isEachDay(dates) ? `Each day ${hours}` : hours.replace(/^at/, 'At')
}

function isEachDay({ days }: Pick<CourseDates, 'days'>): boolean {
  const named = calendarDaysOf(days)
  return named.length > 1 && isWithoutGap(named) && hoursByDay(days).length === 1
}

/** Day by day, where one line leaves something unsaid; otherwise nothing. */
export function eachDay({ days, timeZone }: CourseDates): DayText[] {
  const isAllSaid = isSaidInOneLine(days) && !days.some(({ title, place }) => title || place)
  if (isAllSaid) return []
  return days.map((day) => ({
    title: day.title ?? '',
    when: whenText({ days: [day], timeZone }),
    place: day.place ?? '',
  }))
}

/** "The page: Tuesday 9 March 2027, 9.30am to 4.30pm, Online" */
export function dayLine({ title, when, place }: DayText): string {
  return `${title ? `${title}: ` : ''}${when}${place ? `, ${place}` : ''}`
}

/** Where nothing may be left unsaid: in one line if it has room for everything, otherwise day by day. */
export function whenInFull(dates: CourseDates): string {
  const lines = eachDay(dates).map(dayLine)
  return lines.length > 0 ? lines.join('; ') : whenText(dates)
}

/** So many days are named; of more it is said how many they are. */
const mostNamed = 3
/** So many weeks are named on which nothing takes place. */
const mostLeftOut = 2

type CalendarDays = [CalendarDay, ...CalendarDay[]]

function isSaidInOneLine(days: readonly CourseDay[]): boolean {
  const dates = calendarDaysOf(days)
  const isNamed = dates.length <= mostNamed || isWithoutGap(dates)
  const isRegular = isOnOneWeekday(dates) && weeksLeftOut(dates).length <= mostLeftOut
  return (isNamed || isRegular) && hoursByDay(days).length === 1
}

/** Each once, though there may be two sessions on it. */
function calendarDaysOf(days: readonly CourseDay[]): CalendarDays {
  const [first, ...others] = new Set(days.map(({ day }) => day).toSorted())
  if (!first) throw new RangeError('A course date has one day at least')
  return [first, ...others]
}

/** The different hours of its days: one text where all have the same. */
function hoursByDay(days: readonly CourseDay[]): string[] {
  const byDay = new Map<CalendarDay, string[]>()
  for (const { day, from, until } of days) {
    const sessions = byDay.get(day) ?? []
    byDay.set(day, [...sessions, `${clockText(from)} to ${clockText(until)}`])
  }
  return [...new Set([...byDay.values()].map(joined))]
}

function isWithoutGap(dates: CalendarDays): boolean {
  return daysBetween(dates[0], lastOf(dates)) === dates.length - 1
}

function isOnOneWeekday(dates: CalendarDays): boolean {
  return new Set(dates.map(weekdayOf)).size === 1
}

/** Of dates on one weekday: the days between on which nothing takes place. */
function weeksLeftOut(dates: CalendarDays): CalendarDay[] {
  const weeks = daysBetween(dates[0], lastOf(dates)) / 7
  const every = Array.from({ length: weeks + 1 }, (_, week) => addDays(dates[0], week * 7))
  return every.filter((day) => !dates.includes(day))
}

/** "4 March 2027", "4 March to 15 April 2027 (not 18 March)" */
function weeksText(dates: CalendarDays): string {
  const [first, ...others] = weeksLeftOut(dates)
  if (!first) return listText([dates[0]])
  const isOneYear = partsOf(dates[0]).year === partsOf(lastOf(dates)).year
  const leftOut = listText([first, ...others], { withYear: !isOneYear })
  return `${rangeText(dates)} (not ${leftOut})`
}

/** "12 to 13 January 2027", "30 January to 1 February 2027", "31 December 2026 to 1 January 2027" */
function rangeText(dates: CalendarDays): string {
  const [first, last] = [partsOf(dates[0]), partsOf(lastOf(dates))]
  const end = `${last.day} ${last.month} ${last.year}`
  if (first.year !== last.year) return `${first.day} ${first.month} ${first.year} to ${end}`
  if (first.month !== last.month) return `${first.day} ${first.month} to ${end}`
  return `${first.day} to ${end}`
}

/** "2 and 9 March 2027", "23, 30 March and 6 April 2027", "29 December 2026 and 5 January 2027" */
function listText(dates: CalendarDays, { withYear = true } = {}): string {
  const parts = dates.map(partsOf)
  const texts = parts.map(({ day, month, year }, index) => {
    const next = parts[index + 1]
    const isLastOfYear = next?.year !== year
    const isLastOfMonth = isLastOfYear || next?.month !== month
    return [day, ...(isLastOfMonth ? [month] : []), ...(isLastOfYear && withYear ? [year] : [])]
  })
  return joined(texts.map((text) => text.join(' ')))
}

function joined(texts: readonly string[]): string {
  const last = texts.at(-1) ?? ''
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${last}` : last
}

function weekdayName(day: CalendarDay): string {
  return partsOf(day).weekday
}

function partsOf(day: CalendarDay) {
  return momentParts(`${day}T00:00:00.000Z`, 'UTC')
}

function lastOf(dates: CalendarDays): CalendarDay {
  return dates.at(-1) ?? dates[0]
}

const countWords = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** "Six"; figures above ten. */
function countWord(count: number): string {
  return countWords[count - 2] ?? String(count)
}
