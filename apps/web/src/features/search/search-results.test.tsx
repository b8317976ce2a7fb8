import { expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { SearchResults } from './search-results'

const topics = [{ label: 'Leadership', href: '/blog/topics/leadership' }]
const course = {
  kind: 'Course' as const,
  title: 'Coaching Skills',
  href: '/courses/coaching-skills',
  summary: 'On asking before answering.',
  detail: '£714 inc. VAT (£595 + VAT)',
}

it('lists what was found with what helps to choose', () => {
  const search = { outcome: 'searched' as const, findings: [course], isCut: false }
  render(<SearchResults query="coaching" search={search} topics={topics} />)
  expect(screen.getByRole('heading', { name: '1 result for “coaching”' })).toBeVisible()
  expect(screen.getByRole('listitem')).toHaveTextContent('Course · £714 inc. VAT (£595 + VAT)')
  expect(screen.getByRole('link', { name: 'Coaching Skills' })).toHaveAttribute('href', course.href)
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
