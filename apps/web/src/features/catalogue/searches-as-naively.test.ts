import { expect, it } from '@jest/globals'
import { catalogueOf } from '@web-support/catalogue'
import {
  courseDocument,
  dayOn,
  runDocument,
  topicDocument,
  venueDocument,
} from '@web-support/documents'
import fc from 'fast-check'
import type { Catalogue, ListedCourse, ListedDate } from '../../views/catalogue'
import { filterNames, withChoice, type Asked, type CourseFilter, type FilterName } from './asked'
import { countOf, nearby } from './nearby'
import { isBookable, searchCatalogue } from './search-catalogue'

const topics = ['Leadership', 'Writing'].map((name) =>
  topicDocument({ id: name, name, slug: name.toLowerCase() }),
)
const towns = ['Leeds', 'York'].map((town) =>
  venueDocument({ id: town, address: { line1: '1 High Road', town, postcode: 'YO1 1AA' } }),
)
const offered = {
  topic: ['leadership', 'writing', 'zeppelins'],
  level: ['introductory', 'level-4'],
  place: ['leeds', 'york', 'online', 'atlantis'],
  month: ['2027-02', '2027-03', '2027-12'],
  weekday: ['tuesday', 'wednesday'],
  time: ['day', 'evening'],
} as const satisfies Record<FilterName, readonly string[]>

const courses = fc.array(
  fc.record({
    topics: fc.subarray(topics),
    level: fc.constantFrom('introductory' as const, 'level-4' as const),
  }),
  { minLength: 1, maxLength: 3 },
)
const dates = fc.array(
  fc.record({
    course: fc.nat(2),
    venue: fc.option(fc.constantFrom(...towns)),
    days: fc.uniqueArray(fc.constantFrom('2027-02-02', '2027-03-02', '2027-03-03'), {
      minLength: 1,
      maxLength: 2,
    }),
    isEvening: fc.boolean(),
    placesLeft: fc.nat(1),
  }),
  { maxLength: 8 },
)

const catalogues = fc.tuple(courses, dates).map(([ofCourses, ofDates]) => {
  const documents = ofCourses.map((course, index) =>
    courseDocument({
      id: `course-${index}`,
      slug: `course-${index}`,
      title: `${index}`,
      ...course,
    }),
  )
  const runs = ofDates.map(({ course, venue, days, isEvening, placesLeft }, index) =>
    runDocument({
      id: `date-${index}`,
      course: documents[course % documents.length] ?? '',
      delivery: venue ? 'venue' : 'online',
      venue,
      placesLeft,
      days: days
        .toSorted()
        .map((day) => ({ ...dayOn(day), ...(isEvening && { from: '18:00', until: '20:00' }) })),
    }),
  )
  return catalogueOf({ courses: documents, runs })
})

const asks: fc.Arbitrary<Asked> = fc.record({
  filter: fc.record(
    {
      topic: fc.constantFrom(...offered.topic),
      level: fc.constantFrom(...offered.level),
      place: fc.constantFrom(...offered.place),
      month: fc.constantFrom(...offered.month),
      weekday: fc.constantFrom(...offered.weekday),
      time: fc.constantFrom(...offered.time),
    },
    { requiredKeys: [] },
  ),
  sort: fc.constant('soonest' as const),
  view: fc.constantFrom('courses' as const, 'dates' as const),
  page: fc.constant(1),
})

it('finds what one finds who looks at each date by itself', () => {
  fc.assert(
    fc.property(catalogues, asks, (catalogue, asked) => {
      const found = searchCatalogue(catalogue, asked)
      expect(found.dates.map(({ id }) => id)).toEqual(datesThatFit(catalogue, asked))
      expect(found.courses.map(({ course }) => course.id).toSorted()).toEqual(
        coursesThatFit(catalogue, asked),
      )
    }),
    { numRuns: 100 },
  )
})

it('counts of each choice what a search for it finds', () => {
  fc.assert(
    fc.property(catalogues, asks, fc.constantFrom(...filterNames), (catalogue, asked, name) => {
      for (const { value, count } of searchCatalogue(catalogue, asked).choices[name]) {
        const other = withChoice(asked, name, value)
        expect(count).toBe(countOf(searchCatalogue(catalogue, other), other))
      }
    }),
    { numRuns: 100 },
  )
})

it('says of what is near how much there is of it', () => {
  fc.assert(
    fc.property(catalogues, asks, (catalogue, asked) => {
      const { month, online, without } = nearby(catalogue, asked, searchCatalogue(catalogue, asked))
      for (const near of [month, online, ...without]) {
        if (!near) continue
        expect(near.count).toBeGreaterThan(0)
        expect(countOf(searchCatalogue(catalogue, near.asked), near.asked)).toBe(near.count)
      }
    }),
    { numRuns: 100 },
  )
})

function datesThatFit({ courses: all, dates: some }: Catalogue, { filter, view }: Asked): string[] {
  const fits = (date: ListedDate) => {
    const course = all.find(({ id }) => id === date.courseId)
    const isOffered = isBookable(date) || (view === 'dates' && date.state === 'full')
    return course && isOffered && isAbout(course, filter) && isThen(date, filter)
  }
  return some.filter(fits).map(({ id }) => id)
}

function coursesThatFit(catalogue: Catalogue, asked: Asked): string[] {
  const fitting = datesThatFit(catalogue, asked)
  const withDates = new Set(
    catalogue.dates.filter(({ id }) => fitting.includes(id)).map(({ courseId }) => courseId),
  )
  const { place, month, weekday, time } = asked.filter
  const isAboutDates = asked.view === 'dates' || [place, month, weekday, time].some(Boolean)
  return catalogue.courses
    .filter(
      (course) => withDates.has(course.id) || (!isAboutDates && isAbout(course, asked.filter)),
    )
    .map(({ id }) => id)
    .toSorted()
}

function isAbout(course: ListedCourse, { topic, level }: CourseFilter): boolean {
  const isOnTopic = course.topics.some(({ label }) => label.toLowerCase() === topic)
  return (!topic || isOnTopic) && (!level || course.level.toLowerCase().replace(' ', '-') === level)
}

function isThen(date: ListedDate, { place, month, weekday, time }: CourseFilter): boolean {
  return (
    (!place || date.town.toLowerCase() === place) &&
    (!month || date.month === month) &&
    (!weekday || date.weekday === weekday) &&
    (!time || date.time === time)
  )
}
