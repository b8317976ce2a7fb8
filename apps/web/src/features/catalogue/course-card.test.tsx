import { expect, it } from '@jest/globals'
import { render, screen, within } from '@testing-library/react'
import { courseDocument, priceTerms, runDocument } from '../../../test-support/documents'
import { toCourseSummary } from '../../cms/to-view/course'
import { toCourseDate } from '../../cms/to-view/course-date'
import { CourseGrid, DatedCourseGrid } from './course-card'
import { withNextDates } from './dated-courses'

const prices = { lowestPriceNetPence: 47_500, highestPriceNetPence: 63_700 }
const taught = courseDocument({ id: 'taught', slug: 'taught', title: 'Taught', ...prices })
const resting = courseDocument({ id: 'resting', slug: 'resting', title: 'Resting' })
const courses = [taught, resting].map((course) => toCourseSummary(course, priceTerms))
const dates = [
  runDocument({ course: taught, status: 'cancelled', startsAt: '2027-01-10T09:30:00.000Z' }),
  runDocument({ course: taught }),
  runDocument({ course: taught, startsAt: '2027-03-12T09:30:00.000Z' }),
].flatMap((run) => toCourseDate(run, priceTerms) ?? [])

it('in the catalogue a course names its next date that can be booked, or says that there is none', () => {
  render(<DatedCourseGrid courses={withNextDates(courses, dates)} />)
  expect(card('Taught')).toHaveTextContent('12 to 13 January 2027, Leeds')
  expect(card('Taught')).not.toHaveTextContent('March')
  expect(card('Resting')).toHaveTextContent('No dates just now')
})

it('in the catalogue a course says where its prices begin, and what the date named costs', () => {
  render(<DatedCourseGrid courses={withNextDates(courses, dates)} />)
  expect(card('Taught')).toHaveTextContent('January 2027, Leeds: £764.40 inc. VAT (£637 + VAT)')
  expect(card('Taught')).toHaveTextContent('From £570 inc. VAT (£475 + VAT)')
})

it('a card with the date that was asked for says what that date costs, and no more', () => {
  const [dated] = withNextDates(courses, dates)
  render(<DatedCourseGrid courses={[{ ...dated!, isAskedFor: true }]} />)
  expect(card('Taught')).toHaveTextContent('January 2027, Leeds£764.40 inc. VAT (£637 + VAT)')
  expect(card('Taught')).not.toHaveTextContent('From')
})

it('elsewhere a course says nothing of its dates', () => {
  render(<CourseGrid courses={courses} />)
  expect(card('Resting')).not.toHaveTextContent('No dates')
  expect(card('Resting')).toHaveTextContent('£764.40 inc. VAT (£637 + VAT)')
})

function card(title: string): HTMLElement {
  const found = screen
    .getAllByRole('article')
    .find((article) => within(article).queryByRole('link', { name: title }))
  if (!found) throw new Error(`There is no card of ${title}`)
  return found
}
