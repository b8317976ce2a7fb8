import { expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { courseDocument, priceTerms, runDocument } from '../../../test-support/documents'
import { toCourse } from '../../cms/to-view/course'
import { toCourseDate } from '../../cms/to-view/course-date'
import { CourseSummaryCard } from './course-summary-card'

const nextDate = () => screen.getByText(/12 to 13 January 2027, Leeds/)

it('a course whose dates differ in price says where they begin, and what the next one costs', () => {
  show({ lowestPriceNetPence: 47_500, highestPriceNetPence: 63_700 })
  expect(screen.getByText('From')).toBeInTheDocument()
  expect(nextDate()).toHaveTextContent('Tannery Wharf: £764.40 inc. VAT (£637 + VAT)')
})

it('a course whose dates cost the same says so once', () => {
  show({})
  expect(screen.queryByText('From')).not.toBeInTheDocument()
  expect(nextDate()).toHaveTextContent(/Tannery Wharf$/)
})

function show(prices: Parameters<typeof courseDocument>[0]) {
  const course = {
    ...toCourse(courseDocument(prices), null, priceTerms),
    dates: [toCourseDate(runDocument(), priceTerms)!],
    testimonials: [],
    relatedCourses: [],
  }
  render(<CourseSummaryCard course={course} />)
}
