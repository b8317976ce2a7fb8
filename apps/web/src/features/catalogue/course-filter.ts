import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { CourseDate, CourseSummary } from '../../views/catalogue'

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
  dates: readonly CourseDate[]
}

/** Only what would find something is offered. */
export function filterChoices({ courses, dates }: Catalogue): FilterChoices {
  return {
    topic: distinct(courses.flatMap(({ topics }) => topics.map(topicChoice))),
    level: distinct(courses.map(({ level }) => ({ value: levelValue(level), text: level }))),
    place: distinct(dates.filter(isBookable).map(placeChoice)),
    month: distinct(dates.filter(isBookable).map(monthChoice), 'as they come'),
  }
}

/** Courses on the topic and level asked for that have a bookable date at the place and time. */
export function filterCourses({ courses, dates }: Catalogue, filter: CourseFilter) {
  const courseHrefs = new Set(
    dates.filter((date) => isBookable(date) && matchesDate(date, filter)).map((d) => d.courseHref),
  )
  const needsDate = filter.place !== undefined || filter.month !== undefined
  return courses.filter(
    (course) => matchesCourse(course, filter) && (!needsDate || courseHrefs.has(course.href)),
  )
}

/** From the address; empty and repeated parameters count as not asked. */
export function readFilter(query: Record<string, string | string[] | undefined>): CourseFilter {
  const filter: CourseFilter = {}
  for (const name of filterNames) {
    const value = query[name]
    if (typeof value === 'string' && value) filter[name] = value
  }
  return filter
}

function matchesCourse(course: CourseSummary, { topic, level }: CourseFilter) {
  const hasTopic = !topic || course.topics.map(topicChoice).some(({ value }) => value === topic)
  return hasTopic && (!level || levelValue(course.level) === level)
}

function matchesDate(date: CourseDate, { place, month }: CourseFilter) {
  const isThere = !place || placeChoice(date).value === place
  return isThere && (!month || monthChoice(date).value === month)
}

function isBookable({ state }: CourseDate) {
  return state === 'open'
}

function topicChoice({ label, href }: { label: string; href: string }): FilterChoice {
  return { value: decodeURIComponent(href.slice(href.lastIndexOf('=') + 1)), text: label }
}

function levelValue(level: string) {
  return level.toLowerCase().replace(' ', '-')
}

function placeChoice({ town }: CourseDate): FilterChoice {
  return { value: town.toLowerCase().replace(/\s+/g, '-'), text: town }
}

const monthFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  month: 'long',
  year: 'numeric',
})

function monthChoice({ startsAt }: CourseDate): FilterChoice {
  const start = new Date(startsAt)
  return { value: calendarDayIn(start).slice(0, 7), text: monthFormat.format(start) }
}

function distinct(choices: FilterChoice[], order: 'by name' | 'as they come' = 'by name') {
  const byValue = new Map(choices.map((choice) => [choice.value, choice]))
  const found = [...byValue.values()]
  return order === 'by name' ? found.toSorted((a, b) => a.text.localeCompare(b.text)) : found
}
