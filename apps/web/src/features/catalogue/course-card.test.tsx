import { expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { courseDocument, priceTerms } from '@web-support/documents'
import { toCourseSummary } from '../../cms/to-view/course'
import { CourseGrid } from './course-card'

it('outside the catalogue a course says what it costs and nothing of its dates', () => {
  render(<CourseGrid courses={[toCourseSummary(courseDocument(), priceTerms)]} />)
  expect(screen.getByRole('article')).toHaveTextContent('£764.40 inc. VAT (£637 + VAT)')
  expect(screen.getByRole('article')).not.toHaveTextContent('No dates')
})
