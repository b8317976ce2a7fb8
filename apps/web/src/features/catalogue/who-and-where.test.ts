import { expect, it } from '@jest/globals'
import {
  courseDocument,
  dayOn,
  priceTerms,
  runDocument,
  trainerDocument,
  venueDocument,
} from '@web-support/documents'
import { toCourse } from '../../cms/to-view/course'
import { toCourseDate } from '../../cms/to-view/course-date'
import { trainersOf, venuesOf } from './who-and-where'

const trainer = (name: string) => trainerDocument({ id: name, name })
const venue = (name: string) => venueDocument({ id: name, name })
const names = (all: readonly { name: string }[]) => all.map(({ name }) => name)

const course = toCourse(courseDocument({ trainers: [trainer('Ada')] }), null, priceTerms)
const dates = [
  runDocument({ id: '1', venue: venue('Hall'), trainers: [trainer('Ben'), trainer('Ada')] }),
  runDocument({
    id: '2',
    venue: venue('Loft'),
    days: [{ ...dayOn('2027-02-01'), venue: venue('Barn') }],
  }),
  runDocument({ id: '3', venue: venue('Hall') }),
  runDocument({ id: '4', delivery: 'online', venue: null }),
].flatMap((run) => toCourseDate(run, priceTerms) ?? [])

it('names everybody who teaches a course or one of its dates once, its own trainers first', () => {
  expect(names(trainersOf({ ...course, dates }))).toEqual(['Ada', 'Ben'])
})

it('names every place of a date or of one of its days once, the soonest first', () => {
  expect(names(venuesOf(dates))).toEqual(['Hall', 'Loft', 'Barn'])
})
