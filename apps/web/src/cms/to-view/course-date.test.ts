import { describe, expect, it } from '@jest/globals'
import { priceTerms, runDocument } from '../../../test-support/documents'
import { toCourseDate } from './course-date'

const view = (changes: Parameters<typeof runDocument>[0]) =>
  toCourseDate(runDocument(changes), priceTerms)

describe('a course date', () => {
  it('says its days, hours and place', () => {
    expect(view({})).toMatchObject({
      days: '12 to 13 January 2027',
      hours: '9.30am to 4.30pm',
      place: 'Leeds, Tannery Wharf',
    })
  })

  it('does not exist on the site when its course is not published', () => {
    expect(view({ course: 'course-1' })).toBeNull()
  })

  it.each([
    ['open', {}],
    ['full', { placesLeft: 0 }],
    ['closed', { status: 'closed' }],
    ['closed', { bookingClosesAt: '2027-01-05T11:59:00.000Z' }],
    ['closed', { bookingClosesAt: '2027-01-05T12:00:00.000Z' }],
    ['open', { bookingClosesAt: '2027-01-05T12:00:00.001Z' }],
    ['closed', { startsAt: '2027-01-05T12:00:00.000Z' }],
    ['cancelled', { status: 'cancelled', placesLeft: 0 }],
  ] as const)('is %s when it is %j', (state, changes) => {
    expect(view(changes)?.state).toBe(state)
  })

  it('has its own price when it was given one', () => {
    expect(view({ priceNetPence: 50_000 })).toMatchObject({
      price: { label: { text: '£600 inc. VAT (£500 + VAT)' } },
    })
  })
})
