import { describe, expect, it } from '@jest/globals'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { DateState } from '../../views/catalogue'
import {
  dayOn,
  priceTerms,
  runDocument,
  trainerDocument,
  venueDocument,
} from '@web-support/documents'
import { toCourseDate } from './course-date'

const view = (changes: Parameters<typeof runDocument>[0]) =>
  toCourseDate(runDocument(changes), priceTerms)

const begunAtNoon = { day: '2027-01-05', from: '12:00', until: '17:00' }

describe('a course date', () => {
  it('says its days, hours and place', () => {
    expect(view({})).toMatchObject({
      days: '12 to 13 January 2027',
      hours: '9.30am to 4.30pm',
      place: 'Leeds, Tannery Wharf',
    })
  })

  it('names the days that are somewhere else, and no other', () => {
    const inYork = {
      name: 'Corn Exchange',
      address: { line1: '1 High Road', town: 'York', postcode: 'YO1 1AA' },
    }
    const date = view({
      days: [
        { ...dayOn('2027-01-12'), title: 'The page' },
        { ...dayOn('2027-01-19'), delivery: 'online', onlineLink: 'https://rooms.example/secret' },
        { ...dayOn('2027-01-26'), venue: venueDocument({ id: 'york', ...inYork }) },
      ],
    })
    expect(date).toMatchObject({
      days: 'Tuesdays 12, 19 and 26 January 2027',
      place: 'Leeds, Tannery Wharf',
      eachDay: [
        { title: 'The page', place: '' },
        { when: 'Tuesday 19 January 2027, 9.30am to 4.30pm', place: 'Online' },
        { place: 'York, Corn Exchange' },
      ],
      courseDays: [{ venue: { name: 'Tannery Wharf' } }, { venue: null }, { delivery: 'venue' }],
    })
    expect(JSON.stringify(date)).not.toContain('secret')
  })

  it('names each once who teaches it, or one of its days', () => {
    const trainer = (name: string) => trainerDocument({ id: name, name })
    const date = view({
      trainers: [trainer('Ada')],
      days: [
        { ...dayOn('2027-01-12'), trainers: [trainer('Ben'), trainer('Ada')] },
        { ...dayOn('2027-01-13'), trainers: ['in-the-trash'] },
      ],
    })
    expect(date?.trainers.map(({ name }) => name)).toEqual(['Ada', 'Ben'])
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
    ['closed', { days: [begunAtNoon] }],
    ['cancelled', { status: 'cancelled', placesLeft: 0 }],
  ] satisfies [DateState, Partial<CourseRun>][])('is %s when it is %j', (state, changes) => {
    expect(view(changes)?.state).toBe(state)
  })

  it.each([
    [true, { isConfirmed: true }],
    [false, { isConfirmed: false }],
    [false, { isConfirmed: true, status: 'cancelled' }],
  ] satisfies [boolean, Partial<CourseRun>][])('is confirmed (%s) with %j', (is, changes) => {
    expect(view(changes)?.isConfirmed).toBe(is)
  })

  it('has its own price when it was given one', () => {
    expect(view({ priceNetPence: 50_000 })).toMatchObject({
      price: { label: { text: '£600 inc. VAT (£500 + VAT)' } },
    })
  })
})
