import { expect, it } from '@jest/globals'
import type { ComingRun } from '@lectern/shared/contract/coming-runs'
import { courseDocument, dayOn, priceTerms } from '@web-support/documents'
import { RememberedCatalogue } from './remembered-catalogue'
import type { CatalogueAnswers } from './to-view/catalogue'
import type { PriceTerms } from './to-view/price'

const run: ComingRun = {
  id: 'run',
  course: 'course',
  venue: null,
  startsAt: '2027-01-12T09:30:00.000Z',
  endsAt: '2027-01-12T16:30:00.000Z',
  timeZone: 'Europe/London',
  days: [dayOn('2027-01-12')],
  delivery: 'online',
  status: 'open',
  bookingClosesAt: '2027-01-10T12:00:20.000Z',
  capacity: 12,
  priceNetPence: null,
}

const answers = (): CatalogueAnswers => ({
  courses: [courseDocument({ id: 'course' })],
  venues: [],
  runs: [run],
  placesLeft: { run: 3 },
})

const at = (moment: string, site: Partial<PriceTerms['site']> = {}): PriceTerms => ({
  site: { ...priceTerms.site, ...site },
  now: new Date(moment),
})

it('is the same as long as nothing of it changes', () => {
  const remembered = new RememberedCatalogue()
  const same = answers()
  const first = remembered.under(at('2027-01-10T12:00:01Z'), same)
  expect(remembered.under(at('2027-01-10T12:00:19.999Z'), same)).toBe(first)
  expect(first.dates[0]?.state).toBe('open')
})

it('closes a date at its moment, and leaves it out at its start', () => {
  const remembered = new RememberedCatalogue()
  const same = answers()
  const statesAt = (moment: string) =>
    remembered.under(at(moment), same).dates.map(({ state }) => state)
  expect(statesAt('2027-01-10T12:00:19.999Z')).toEqual(['open'])
  expect(statesAt('2027-01-10T12:00:20.000Z')).toEqual(['closed'])
  expect(statesAt('2027-01-12T09:29:59.999Z')).toEqual(['closed'])
  expect(statesAt('2027-01-12T09:30:00.000Z')).toEqual([])
})

it('is made anew for other answers, other terms, another minute and an earlier moment', () => {
  const remembered = new RememberedCatalogue()
  const same = answers()
  const made = [
    remembered.under(at('2027-01-09T12:00:59Z'), same),
    remembered.under(at('2027-01-09T12:01:00Z'), same),
    remembered.under(at('2027-01-09T12:01:00Z', { audience: 'business' }), same),
    remembered.under(at('2027-01-09T12:01:00Z', { audience: 'business' }), answers()),
    remembered.under(at('2027-01-09T12:00:59Z', { audience: 'business' }), same),
  ]
  expect(new Set(made).size).toBe(made.length)
})
