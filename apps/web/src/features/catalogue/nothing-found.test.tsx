import { expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { catalogueOf } from '@web-support/catalogue'
import { courseDocument, dayOn, runDocument } from '@web-support/documents'
import { readAsked, type CourseFilter } from './asked'
import { nearby } from './nearby'
import { NothingFound } from './nothing-found'
import { searchCatalogue } from './search-catalogue'

const course = courseDocument({ level: 'introductory', topics: [] })
const catalogue = catalogueOf({
  courses: [course],
  runs: [
    runDocument({ id: 'leeds', course }),
    runDocument({ id: 'online', course, delivery: 'online', days: [dayOn('2027-03-02')] }),
  ],
})

function renderNothing(query: CourseFilter & { view?: string }) {
  const asked = readAsked({ ...query })
  const found = searchCatalogue(catalogue, asked)
  const near = nearby(catalogue, asked, found)
  render(<NothingFound asked={asked} choices={found.choices} near={near} />)
}

it.each<[CourseFilter, string]>([
  [{ place: 'atlantis' }, 'in “atlantis” just now'],
  [{ month: '2031-03' }, 'We have no dates that can be booked in March 2031.'],
  [{ month: '2031-13' }, '“2031-13” is not a month that we can look for.'],
  [{ weekday: 'sunday' }, 'no dates that are on “sunday” alone'],
  [{ time: 'night' }, '“night” is not a time of day that we have dates at.'],
  [{ topic: 'zeppelins' }, 'We have no courses about “zeppelins”.'],
  [{ level: 'x'.repeat(500) }, `“${'x'.repeat(60)}”`],
])('says in words what nobody offers: %j', (filter, words) => {
  renderNothing(filter)
  expect(screen.getByRole('status')).toHaveTextContent(words)
})

it('names what is near, with how much there is of it', () => {
  renderNothing({ place: 'leeds', month: '2027-03' })
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
  expect(href('In January 2027: Leeds')).toBe('/courses?place=leeds&month=2027-01')
  expect(href('The same online: March 2027')).toBe('/courses?place=online&month=2027-03')
  expect(href('Leeds, any month (1)')).toBe('/courses?place=leeds')
  expect(href('March 2027, anywhere (1)')).toBe('/courses?month=2027-03')
  expect(href('A course just for your team')).toBe('/contact?kind=in-house')
})

it('carries the wish to whoever can grant it', () => {
  renderNothing({ place: 'leeds', month: '2027-03' })
  const { href } = screen.getByRole<HTMLAnchorElement>('link', {
    name: 'Ask us for a date like that',
  })
  expect(new URL(href).searchParams.get('wish')).toBe(
    'Please tell me when there is a date for this: Leeds, March 2027.',
  )
  const news = screen.getByRole('link', { name: 'Tell me about new dates of a course' })
  expect(news).toHaveAttribute('href', '/date-news')
})
