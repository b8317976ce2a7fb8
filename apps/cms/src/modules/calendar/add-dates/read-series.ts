import { bankHolidayAreas, type BankHolidayArea } from '@lectern/shared/time/bank-holidays'
import { isCalendarDay, weekdayOf, type CalendarDay } from '@lectern/shared/time/calendar-day'
import type { ClockTime } from '@lectern/shared/time/clock-time'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import { parsePounds } from '@lectern/shared/money/parse-pounds'
import type { Pence } from '@lectern/shared/money/pence'
import { courseTimeZones } from '@lectern/shared/time/time-zones'

import { readClockTime } from '@cms/fields/day-and-time/read-clock-time'
import { partsOf, type SeriesAnswers, type Slot } from './answers'

/** When the dates are, by the clock of their place. */
export interface When {
  /** Weeks between two dates, or once a month; null is one date. */
  rhythm: number | 'month' | null
  /** 1 on a Monday to 7 on a Sunday. */
  weekday: number
  times: number
  first: CalendarDay
  from: ClockTime
  until: ClockTime
  daysEach: number
  exceptHolidaysOf: BankHolidayArea | null
  timeZone: (typeof courseTimeZones)[number]['value']
}

/** What the sentence says. */
export interface Series extends When {
  courseId: string
  /** Null is online. */
  venueId: string | null
  /** None: those of the course. */
  trainerIds: string[]
  places: number
  /** Null: any number. */
  minimum: number | null
  /** Net; null: that of the course. */
  pricePence: Pence | null
  joiningInstructions: string
  onlineLink: string
  /** First days of dates that are not to be made. */
  without: CalendarDay[]
  /** Names of clashes, as the preview gave them. */
  intended: string[]
  enquiryId: string | null
  inHouseFor: string
}

export interface ReadSeries {
  /** As soon as its own slots are filled. */
  when: When | null
  /** Nothing while there is any problem. */
  series: Series | null
  problems: FieldProblem[]
}

const mostTimes = 52
const mostDaysEach = 10
const mostWeeks = 4

/** The sentence, or what is wrong with each of its slots. What only the database knows is not asked here. */
export function readSeries(answers: SeriesAnswers): ReadSeries {
  const when = readWhen(answers)
  const { course, place } = answers
  const places = wholeNumber(answers.places, 500)
  const minimum = answers.minimum.trim() === '' ? null : wholeNumber(answers.minimum, places ?? 500)
  const isOddMinimum = minimum === null && answers.minimum.trim() !== ''
  const price = readPrice(answers.price)
  const problems = [
    ...(course ? [] : [problem('course', 'Please choose a course.')]),
    ...when.problems,
    ...(place ? [] : [problem('place', 'Please choose a place, or “Online”.')]),
    ...(places === null ? [problem('places', messages.places)] : []),
    ...(isOddMinimum ? [problem('minimum', messages.minimum)] : []),
    ...(price.message === null ? [] : [problem('price', price.message)]),
  ]
  if (problems.length > 0 || when.when === null || places === null) {
    return { when: when.when, series: null, problems }
  }
  const series: Series = {
    ...when.when,
    courseId: course,
    venueId: place === 'online' ? null : place,
    trainerIds: partsOf(answers.trainers),
    places,
    minimum,
    pricePence: price.pence,
    joiningInstructions: answers.joiningInstructions.trim(),
    onlineLink: answers.onlineLink.trim(),
    without: partsOf(answers.without),
    intended: partsOf(answers.intended),
    enquiryId: answers.enquiry || null,
    inHouseFor: answers.inHouseFor.trim(),
  }
  return { when: when.when, series, problems }
}

function readWhen(answers: SeriesAnswers): { when: When | null; problems: FieldProblem[] } {
  const first = isCalendarDay(answers.first) ? answers.first : null
  const [from, until] = [readClockTime(answers.from), readClockTime(answers.until)]
  const rhythm = rhythmOf(answers.rhythm)
  const times = rhythm === null ? 1 : wholeNumber(answers.times, mostTimes)
  const daysEach = wholeNumber(answers.daysEach, mostDaysEach)
  const timeZone = courseTimeZones.find(({ value }) => value === answers.timeZone)?.value
  const problems = [
    ...(rhythm === undefined ? [problem('rhythm', 'Please choose how often.')] : []),
    ...(first ? [] : [problem('first', 'Please choose the first day.')]),
    ...(times === null ? [problem('times', messages.times)] : []),
    ...(from ? [] : [problem('from', 'Please type a time, such as 9:30.')]),
    ...(until ? [] : [problem('until', 'Please type a time, such as 16:30.')]),
    ...(from && from === until ? [problem('until', messages.sameTime)] : []),
    ...(daysEach === null ? [problem('daysEach', messages.daysEach)] : []),
    ...(timeZone ? [] : [problem('timeZone', 'Please choose by whose clock.')]),
  ]
  const isComplete = first && from && until && times && daysEach && timeZone
  if (problems.length > 0 || !isComplete || rhythm === undefined) return { when: null, problems }
  const weekday = wholeNumber(answers.weekday, 7) ?? weekdayOf(first)
  const exceptHolidaysOf = bankHolidayAreas.find((area) => area === answers.holidays) ?? null
  return {
    when: { rhythm, weekday, times, first, from, until, daysEach, exceptHolidaysOf, timeZone },
    problems,
  }
}

function problem(path: Slot, message: string): FieldProblem {
  return { path, message }
}

const messages = {
  times: `Please type how many dates, from 1 to ${mostTimes}.`,
  daysEach: `Please type how many days each date has, from 1 to ${mostDaysEach}.`,
  places: 'Please type a whole number of places from 1 to 500.',
  minimum: 'Please type a whole number, no more than there are places, or leave it empty.',
  sameTime: 'A day cannot end at the time at which it begins.',
}

/** Null is once, and nothing is no answer. */
function rhythmOf(answer: string): When['rhythm'] | undefined {
  if (answer === 'once') return null
  return answer === 'month' ? 'month' : (wholeNumber(answer, mostWeeks) ?? undefined)
}

function wholeNumber(typed: string, most: number): number | null {
  const text = typed.trim()
  if (!/^\d{1,4}$/.test(text)) return null
  const number = Number(text)
  return number >= 1 && number <= most ? number : null
}

/** Nothing typed is the price of the course. */
function readPrice(typed: string): { pence: Pence | null; message: string | null } {
  if (typed.trim() === '') return { pence: null, message: null }
  const parsed = parsePounds(typed)
  return parsed.kind === 'amount'
    ? { pence: parsed.pence, message: null }
    : { pence: null, message: parsed.message }
}
