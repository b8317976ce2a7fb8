import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  datesSeen,
  datesThatAreNews,
  dateNewsUntil,
  newsPauseHours,
  type CourseDateOnOffer,
} from './date-news'

const now = new Date('2027-01-10T12:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 60 * 60_000)

const moment = fc.integer({ min: -48, max: 48 }).map(later)
const date: fc.Arbitrary<Omit<CourseDateOnOffer, 'id'>> = fc.record({
  status: fc.constantFrom('hidden', 'open', 'closed', 'cancelled'),
  isCoursePublished: fc.boolean(),
  startsAt: moment,
  bookingClosesAt: fc.option(moment),
  placesLeft: fc.integer({ min: 0, max: 2 }),
})
const dates = fc
  .array(date, { maxLength: 8 })
  .map((all) => all.map((one, index) => ({ ...one, id: String(index) })))
const knownIds = fc.subarray(['0', '1', '2', '3', '4', '5', '6', '7'])

const bookable: CourseDateOnOffer = {
  id: 'march',
  status: 'open',
  isCoursePublished: true,
  startsAt: later(24),
  bookingClosesAt: null,
  placesLeft: 1,
}
const unheard = { knownIds: [], lastToldAt: null, now }

describe('a date is news', () => {
  it.each<[string, Partial<CourseDateOnOffer>, string[]]>([
    ['when a place on it can be booked', {}, ['march']],
    ['not while it is hidden', { status: 'hidden' }, []],
    ['not once it is called off', { status: 'cancelled' }, []],
    ['not once booking has closed', { status: 'closed' }, []],
    ['not once it has begun', { startsAt: now }, []],
    ['not while its course is not published', { isCoursePublished: false }, []],
    ['not while no place is on sale', { placesLeft: 0 }, []],
  ])('%s', (_, changes, news) => {
    expect(datesThatAreNews([{ ...bookable, ...changes }], unheard)).toEqual(news)
  })

  it('once: whoever is told of all that is news has nothing left to hear', () => {
    fc.assert(
      fc.property(dates, knownIds, (all, known) => {
        const news = datesThatAreNews(all, { ...unheard, knownIds: known })
        expect(news.filter((id) => known.includes(id))).toEqual([])
        expect(new Set(news).size).toBe(news.length)
        const told = { ...unheard, knownIds: [...known, ...news] }
        expect(datesThatAreNews(all, told)).toEqual([])
      }),
    )
  })

  it('never to somebody who saw it as they confirmed, whatever becomes of its places', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 3 }), (all, placesLeft) => {
        const seen = datesSeen(all, now)
        const changed = all.map((one) => ({ ...one, placesLeft, bookingClosesAt: null }))
        const news = datesThatAreNews(changed, { ...unheard, knownIds: seen })
        expect(news).toEqual([])
      }),
    )
  })

  it('when it was hidden as they confirmed, and is opened after', () => {
    const seen = datesSeen([{ ...bookable, status: 'hidden' }], now)
    expect(datesThatAreNews([bookable], { ...unheard, knownIds: seen })).toEqual(['march'])
  })

  it('a day after the last letter, and not a moment sooner', () => {
    const told = { ...unheard, lastToldAt: now }
    const due = later(newsPauseHours)
    const dateLater = { ...bookable, startsAt: later(100) }
    expect(datesThatAreNews([dateLater], { ...told, now: new Date(due.getTime() - 1) })).toEqual([])
    expect(datesThatAreNews([dateLater], { ...told, now: due })).toEqual(['march'])
  })
})

it('is told for twelve months from the day on which it was confirmed', () => {
  expect(dateNewsUntil(now)).toEqual(new Date('2028-01-10T12:00:00Z'))
})
