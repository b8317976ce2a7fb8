import { describe, expect, it } from '@jest/globals'
import { daysText, hoursText } from './period-text'

const timeZone = 'Europe/London'

describe('the days of a course', () => {
  it.each([
    ['2027-01-12T09:30:00Z', '2027-01-12T16:30:00Z', 'Tuesday 12 January 2027'],
    ['2027-01-12T09:30:00Z', '2027-01-13T16:30:00Z', '12 to 13 January 2027'],
    ['2027-01-30T09:30:00Z', '2027-02-01T16:30:00Z', '30 January to 1 February 2027'],
    ['2026-12-31T09:30:00Z', '2027-01-01T16:30:00Z', '31 December 2026 to 1 January 2027'],
    ['2027-06-30T23:30:00Z', '2027-06-30T23:45:00Z', 'Thursday 1 July 2027'],
  ])('from %s to %s are "%s"', (startsAt, endsAt, words) => {
    expect(daysText({ startsAt, endsAt, timeZone })).toBe(words)
  })
})

describe('the hours of a course', () => {
  it.each([
    ['2027-01-12T09:30:00Z', '2027-01-12T16:00:00Z', '9.30am to 4pm'],
    ['2027-01-12T12:30:00Z', '2027-01-12T14:00:00Z', '12.30pm to 2pm'],
    ['2027-07-12T08:30:00Z', '2027-07-12T15:30:00Z', '9.30am to 4.30pm'],
  ])('from %s to %s are "%s"', (startsAt, endsAt, words) => {
    expect(hoursText({ startsAt, endsAt, timeZone })).toBe(words)
  })

  it('name the place whose time it is, unless it is the United Kingdom', () => {
    const hours = hoursText({
      startsAt: '2027-01-12T09:00:00Z',
      endsAt: '2027-01-12T15:00:00Z',
      timeZone: 'Europe/Paris',
    })
    expect(hours).toBe('10am to 4pm (Paris time)')
  })
})
