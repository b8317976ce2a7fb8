import { expect, it } from '@jest/globals'
import { render, screen, within } from '@testing-library/react'
import { catalogueOf } from '@web-support/catalogue'
import { courseDocument, dayOn, runDocument } from '@web-support/documents'
import { readAsked } from './asked'
import { FoundCourses } from './found-courses'
import { searchCatalogue } from './search-catalogue'

const taught = courseDocument({ id: 'taught', slug: 'taught', title: 'Taught' })
const resting = courseDocument({ id: 'resting', slug: 'resting', title: 'Resting' })
const full = courseDocument({ id: 'full', slug: 'full', title: 'Full' })
const catalogue = catalogueOf({
  courses: [taught, resting, full],
  runs: [
    runDocument({ id: 'full-later', course: full, placesLeft: 0, days: [dayOn('2027-04-10')] }),
    runDocument({ id: 'full', course: full, placesLeft: 0, days: [dayOn('2027-03-10')] }),
    runDocument({ id: 'off', course: taught, status: 'cancelled', days: [dayOn('2027-01-10')] }),
    runDocument({ id: 'next', course: taught, placesLeft: 2 }),
    runDocument({ id: 'then', course: taught, days: [dayOn('2027-03-12')], priceNetPence: 47_500 }),
  ],
})

function renderFound(query: Record<string, string>) {
  render(<FoundCourses found={searchCatalogue(catalogue, readAsked(query)).courses} />)
}

it('a course names its next date that can be booked, or says that there is none', () => {
  renderFound({})
  expect(card('Taught')).toHaveTextContent('12 to 13 January 2027, Leeds')
  expect(card('Taught')).toHaveTextContent('Only 2 places left')
  expect(card('Taught')).not.toHaveTextContent('March')
  expect(card('Resting')).toHaveTextContent('No dates just now')
})

it('a course of which every date is full says so, rather than that there are none', () => {
  renderFound({})
  expect(card('Full')).toHaveTextContent('10 March 2027, Leeds')
  expect(card('Full')).toHaveTextContent('Fully booked')
})

it('a course says where its prices begin, and what the date named costs', () => {
  renderFound({})
  expect(card('Taught')).toHaveTextContent('January 2027, Leeds: £764.40 inc. VAT (£637 + VAT)')
  expect(card('Taught')).toHaveTextContent('From £570 inc. VAT (£475 + VAT)')
})

it('a course found by one of its dates says what that date costs, and no more', () => {
  renderFound({ month: '2027-01' })
  expect(card('Taught')).toHaveTextContent('£764.40 inc. VAT (£637 + VAT)')
  expect(card('Taught')).not.toHaveTextContent('From')
})

function card(title: string): HTMLElement {
  const found = screen
    .getAllByRole('article')
    .find((article) => within(article).queryByRole('link', { name: title }))
  if (!found) throw new Error(`There is no card of ${title}`)
  return found
}
