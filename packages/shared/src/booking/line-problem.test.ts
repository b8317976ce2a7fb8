import { describe, expect, it } from '@jest/globals'

import { lineProblem, type BookableRun } from './line-problem'

const now = new Date('2027-01-10T12:00:00Z')
const bookable: BookableRun = {
  status: 'open',
  isCoursePublished: true,
  startsAt: new Date('2027-01-12T09:00:00Z'),
  bookingClosesAt: null,
  placesLeft: 3,
}

const problemOf = (changes: Partial<BookableRun>, count = 1) =>
  lineProblem({ ...bookable, ...changes }, { count, now })

it('finds nothing wrong with an open run that has the places', () => {
  expect(problemOf({}, 3)).toBeNull()
})

describe('says why a run cannot be booked', () => {
  it.each([
    ['not-published', { status: 'hidden' }],
    ['not-published', { isCoursePublished: false }],
    ['cancelled', { status: 'cancelled' }],
    ['closed', { status: 'closed' }],
    ['past', { startsAt: now }],
    ['closed', { bookingClosesAt: now }],
    ['full', { placesLeft: 0 }],
  ] as const)('%s: %j', (reason, changes) => {
    expect(problemOf(changes)).toBe(reason)
  })

  it('too many places, when some are left', () => {
    expect(problemOf({ placesLeft: 2 }, 3)).toBe('too-many-places')
  })
})

it('names what is wrong with the run before what is wrong with the count', () => {
  expect(problemOf({ status: 'cancelled', placesLeft: 0, startsAt: now })).toBe('cancelled')
  expect(problemOf({ status: 'hidden', placesLeft: 0 })).toBe('not-published')
})
