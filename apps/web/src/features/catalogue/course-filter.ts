import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { CourseDate, CourseSummary } from '../../views/catalogue'
import { isBookable, withNextDates, type DatedCourse } from './dated-courses'

export const filterNames = ['topic', 'level', 'place', 'month'] as const
export type FilterName = (typeof filterNames)[number]

/** What the visitor asked for; absent means anything. */
export type CourseFilter = Partial<Record<FilterName, string>>

export interface FilterChoice {
  value: string
  text: string
}

export type FilterChoices = Record<FilterName, FilterChoice[]>

interface Catalogue {
  courses: readonly CourseSummary[]
  /** Soonest first. */
  dates: readonly CourseDate[]
}

/** Only what would find something is offered. */
export function filterChoices({ courses, dates }: Catalogue): FilterChoices {
  return {
    topic: distinct(courses.flatMap(({ topics }) => topics.map(topicChoice))),
    level: distinct(courses.map(levelChoice)),
    place: distinct(dates.filter(isBookable).map(placeChoice)),
    month: distinct(dates.filter(isBookable).map(monthChoice), 'as they come'),
  }
}

/**
 * Courses on the topic and level asked for, each with its first date to be booked that is at the
 * place and in the month asked for, both on one and the same date.
 */
export function filterCourses({ courses, dates }: Catalogue, filter: CourseFilter): DatedCourse[] {
  const found = withNextDates(
    courses.filter((course) => matchesCourse(course, filter)),
    dates.filter((date) => matchesDate(date, filter)),
  )
  const isAskedFor = filter.place !== undefined || filter.month !== undefined
  if (!isAskedFor) return found
  return found.filter(({ date }) => date).map((dated) => ({ ...dated, isAskedFor }))
}

/**
 * From the address, as somebody may have typed it: `Milton Keynes` is `milton-keynes`. Of a parameter
 * that stands there more than once, the first counts; empty ones count as not asked.
 */
export function readFilter(query: Record<string, string | string[] | undefined>): CourseFilter {
  const filter: CourseFilter = {}
  for (const name of filterNames) {
    const values = [query[name] ?? []].flat().map(valueOf)
    const value = values.find((each) => each !== '')
    if (value) filter[name] = value
  }
  return filter
}

/** What was asked for and nobody offers; a filter that names it finds nothing. */
export function unknownIn(filter: CourseFilter, choices: FilterChoices): FilterName[] {
  return filterNames.filter((name) => {
    const asked = filter[name]
    return asked !== undefined && !choices[name].some(({ value }) => value === asked)
  })
}

function matchesCourse(course: CourseSummary, { topic, level }: CourseFilter) {
  const hasTopic = !topic || course.topics.map(topicChoice).some(({ value }) => value === topic)
  return hasTopic && (!level || levelChoice(course).value === level)
}

function matchesDate(date: CourseDate, { place, month }: CourseFilter) {
  const isThere = !place || placeChoice(date).value === place
  return isThere && (!month || monthChoice(date).value === month)
}

function topicChoice({ label, href }: { label: string; href: string }): FilterChoice {
  const slug = decodeURIComponent(href.slice(href.lastIndexOf('=') + 1))
  return { value: valueOf(slug), text: label }
}

function levelChoice({ level }: CourseSummary): FilterChoice {
  return { value: valueOf(level), text: level }
}

function placeChoice({ town }: CourseDate): FilterChoice {
  return { value: valueOf(town), text: town }
}

/** As the place's calendar has it: a date that begins at midnight in Dubai begins a day later than in London. */
function monthChoice({ startsAt, timeZone }: CourseDate): FilterChoice {
  const value = calendarDayIn(new Date(startsAt), timeZone).slice(0, 7)
  return { value, text: monthText(value) }
}

const monthFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  month: 'long',
  year: 'numeric',
})

/** `2027-03` is "March 2027". */
export function monthText(month: string): string {
  return monthFormat.format(new Date(`${month}-01T00:00:00Z`))
}

function valueOf(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, '-')
}

function distinct(choices: FilterChoice[], order: 'by name' | 'as they come' = 'by name') {
  const byValue = new Map<string, FilterChoice>()
  for (const choice of choices) if (!byValue.has(choice.value)) byValue.set(choice.value, choice)
  const found = [...byValue.values()]
  return order === 'by name' ? found.toSorted((a, b) => a.text.localeCompare(b.text)) : found
}
