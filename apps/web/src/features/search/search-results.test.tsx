import { expect, it } from '@jest/globals'
import { render, screen, within } from '@testing-library/react'
import type { CourseDate } from '../../views/catalogue'
import { SearchResults } from './search-results'

const topics = [{ label: 'Leadership', href: '/blog/topics/leadership' }]
const course = {
  kind: 'Course' as const,
  title: 'Coaching Skills',
  href: '/courses/coaching-skills',
  excerpt: [
    { text: 'On ', isFound: false },
    { text: 'coaching', isFound: true },
    { text: ' before answering.', isFound: false },
  ],
  image: null,
  dates: [],
  detail: '£714 inc. VAT (£595 + VAT)',
}

it('lists what was found with what helps to choose', () => {
  const search = { outcome: 'searched' as const, findings: [course], isCut: false }
  render(<SearchResults query="coaching" search={search} topics={topics} />)
  expect(screen.getByRole('heading', { name: '1 result for “coaching”' })).toBeVisible()
  expect(screen.getByRole('listitem')).toHaveTextContent('Course · £714 inc. VAT (£595 + VAT)')
  expect(screen.getByRole('link', { name: 'Coaching Skills' })).toHaveAttribute('href', course.href)
})

it('marks what was found, and leads to the next dates', () => {
  const date = { id: 'run-1', days: '4 March 2027', town: 'Leeds', courseHref: course.href }
  const findings = [{ ...course, dates: [date as CourseDate] }]
  const search = { outcome: 'searched' as const, findings, isCut: false }
  render(<SearchResults query="coaching" search={search} topics={topics} />)
  expect(screen.getByText('coaching', { selector: 'mark' })).toBeVisible()
  const dates = within(screen.getByRole('list', { name: 'Next dates' }))
  expect(dates.getByRole('link', { name: '4 March 2027, Leeds' })).toHaveAttribute(
    'href',
    '/courses/coaching-skills#dates',
  )
})

it('helps on who finds nothing', () => {
  const search = { outcome: 'searched' as const, findings: [], isCut: false }
  render(<SearchResults query="zeppelins" search={search} topics={topics} />)
  expect(screen.getByRole('heading', { name: 'Nothing found for “zeppelins”' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Leadership' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'our courses' })).toHaveAttribute('href', '/courses')
})

it('says that a long question was not looked for as a whole', () => {
  const search = { outcome: 'searched' as const, findings: [course], isCut: true }
  render(<SearchResults query="coaching and more" search={search} topics={topics} />)
  expect(screen.getByText(/only its first words were looked for/)).toBeVisible()
})

it('asks for patience who searches without end', () => {
  render(<SearchResults query="x" search={{ outcome: 'too-often' }} topics={topics} />)
  expect(screen.getByText(/Wait a minute/)).toBeVisible()
})
