import { expect, it } from '@jest/globals'
import { render, screen, within } from '@testing-library/react'
import { courseDocument, priceTerms, runDocument } from '../../../test-support/documents'
import { toCourseSummary } from '../../cms/to-view/course'
import { toCourseDate } from '../../cms/to-view/course-date'
import { CourseGrid } from './course-card'

const taught = courseDocument({ id: 'taught', slug: 'taught', title: 'Taught' })
const resting = courseDocument({ id: 'resting', slug: 'resting', title: 'Resting' })
const courses = [taught, resting].map((course) => toCourseSummary(course, priceTerms))
const dates = [
  runDocument({ course: taught, status: 'cancelled', startsAt: '2027-01-10T09:30:00.000Z' }),
  runDocument({ course: taught }),
  runDocument({ course: taught, startsAt: '2027-03-12T09:30:00.000Z' }),
].flatMap((run) => toCourseDate(run, priceTerms) ?? [])

it('in the catalogue a course names its next date that can be booked, or says that there is none', () => {
  render(<CourseGrid courses={courses} dates={dates} />)
  expect(card('Taught')).toHaveTextContent('12 to 13 January 2027, Leeds')
  expect(card('Taught')).not.toHaveTextContent('March')
  expect(card('Resting')).toHaveTextContent('No dates just now')
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
