import { describe, expect, it } from '@jest/globals'
import {
  courseDocument,
  priceTerms,
  runDocument,
  topicDocument,
  venueDocument,
} from '../../../test-support/documents'
import { toCourseSummary } from '../../cms/to-view/course'
import { toCourseDate } from '../../cms/to-view/course-date'
import { filterChoices, filterCourses, readFilter } from './course-filter'

const speaking = courseDocument({
  id: 'speaking',
  slug: 'speaking',
  title: 'Speaking',
  level: 'introductory',
  topics: [topicDocument({ name: 'Public speaking', slug: 'public-speaking' })],
})
const leading = courseDocument({ id: 'leading', slug: 'leading', topics: [topicDocument()] })
const york = venueDocument({ address: { line1: '1 High Road', town: 'York', postcode: 'YO1 1AA' } })

const catalogue = {
  courses: [speaking, leading].map((course) => toCourseSummary(course, priceTerms)),
  dates: [
    runDocument({ course: speaking, venue: york }),
    runDocument({ course: leading, delivery: 'online', startsAt: '2027-03-02T09:00:00.000Z' }),
    runDocument({ course: leading, status: 'cancelled', startsAt: '2027-05-02T09:00:00.000Z' }),
  ].flatMap((run) => toCourseDate(run, priceTerms) ?? []),
}

const titles = (query: Record<string, string>) =>
  filterCourses(catalogue, readFilter(query)).map(({ slug }) => slug)

describe('the filters of the catalogue', () => {
  it('leave every course when nothing is asked', () => {
    expect(titles({ topic: '', level: '' })).toEqual(['speaking', 'leading'])
  })

  it.each([
    [{ topic: 'public-speaking' }, ['speaking']],
    [{ level: 'level-4' }, ['leading']],
    [{ place: 'york' }, ['speaking']],
    [{ place: 'online' }, ['leading']],
    [{ month: '2027-03' }, ['leading']],
    [{ month: '2027-05' }, []],
    [{ place: 'york', month: '2027-03' }, []],
    [{ topic: '<script>' }, []],
  ])('asked for %j find %j', (query, found) => {
    expect(titles(query)).toEqual(found)
  })

  it('offer only what can be booked', () => {
    const choices = filterChoices(catalogue)
    expect(choices.month.map(({ text }) => text)).toEqual(['January 2027', 'March 2027'])
    expect(choices.place.map(({ value }) => value)).toEqual(['online', 'york'])
  })
})
