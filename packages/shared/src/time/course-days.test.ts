import { describe, expect, it } from '@jest/globals'

import { courseDays, daysText, hoursText, whenText } from './course-days'

const london = { timeZone: 'Europe/London' }

describe('the days of a course date', () => {
  it('is one day from its beginning to its end', () => {
    const day = { startsAt: '2027-01-12T09:30:00.000Z', endsAt: '2027-01-12T16:30:00.000Z' }
    expect(courseDays({ ...day, ...london })).toEqual([day])
  })

  it('is every day between the two with the same times, so that nobody’s night is taken', () => {
    const period = { startsAt: '2027-01-12T09:30:00.000Z', endsAt: '2027-01-14T16:30:00.000Z' }
    expect(courseDays({ ...period, ...london })).toEqual([
      { startsAt: '2027-01-12T09:30:00.000Z', endsAt: '2027-01-12T16:30:00.000Z' },
      { startsAt: '2027-01-13T09:30:00.000Z', endsAt: '2027-01-13T16:30:00.000Z' },
      { startsAt: '2027-01-14T09:30:00.000Z', endsAt: '2027-01-14T16:30:00.000Z' },
    ])
  })

  it('keeps the times on the clock when the clocks change between two days', () => {
    const period = { startsAt: '2027-03-27T09:30:00.000Z', endsAt: '2027-03-29T15:30:00.000Z' }
    expect(courseDays({ ...period, ...london })).toEqual([
      { startsAt: '2027-03-27T09:30:00.000Z', endsAt: '2027-03-27T16:30:00.000Z' },
      { startsAt: '2027-03-28T08:30:00.000Z', endsAt: '2027-03-28T15:30:00.000Z' },
      { startsAt: '2027-03-29T08:30:00.000Z', endsAt: '2027-03-29T15:30:00.000Z' },
    ])
  })

  it('goes by the clock of the place, on whose side of midnight the days are', () => {
    const period = { startsAt: '2027-01-12T21:00:00.000Z', endsAt: '2027-01-14T05:00:00.000Z' }
    expect(courseDays({ ...period, timeZone: 'Asia/Dubai' })).toEqual([
      { startsAt: '2027-01-12T21:00:00.000Z', endsAt: '2027-01-13T05:00:00.000Z' },
      { startsAt: '2027-01-13T21:00:00.000Z', endsAt: '2027-01-14T05:00:00.000Z' },
    ])
  })

  it.each([
    ['past midnight', '2027-01-12T18:00:00.000Z', '2027-01-13T01:00:00.000Z'],
    ['until midnight', '2027-01-12T18:00:00.000Z', '2027-01-13T00:00:00.000Z'],
    ['round the clock', '2027-01-12T18:00:00.000Z', '2027-01-13T18:00:00.000Z'],
  ])('is one day when it goes on %s', (_, startsAt, endsAt) => {
    expect(courseDays({ startsAt, endsAt, ...london })).toEqual([{ startsAt, endsAt }])
    expect(daysText({ startsAt, endsAt, ...london })).toBe('Tuesday 12 January 2027')
  })

  it('begins in the hour that comes twice where it was said to', () => {
    const late = { startsAt: '2026-10-25T00:30:00.000Z', endsAt: '2026-10-25T04:00:00.000Z' }
    expect(courseDays({ ...late, ...london })).toEqual([late])
  })

  it('is one day when the end was typed before the beginning', () => {
    const typed = { startsAt: '2027-01-12T16:30:00.000Z', endsAt: '2027-01-11T09:30:00.000Z' }
    expect(courseDays({ ...typed, ...london })).toEqual([typed])
  })
})

describe('the days of a course', () => {
  it.each([
    ['2027-01-12T09:30:00Z', '2027-01-12T16:30:00Z', 'Tuesday 12 January 2027'],
    ['2027-01-12T09:30:00Z', '2027-01-13T16:30:00Z', '12 to 13 January 2027'],
    ['2027-01-30T09:30:00Z', '2027-02-01T16:30:00Z', '30 January to 1 February 2027'],
    ['2026-12-31T09:30:00Z', '2027-01-01T16:30:00Z', '31 December 2026 to 1 January 2027'],
    ['2027-06-30T23:30:00Z', '2027-06-30T23:45:00Z', 'Thursday 1 July 2027'],
  ])('from %s to %s are "%s"', (startsAt, endsAt, words) => {
    expect(daysText({ startsAt, endsAt, ...london })).toBe(words)
  })
})

describe('the hours of a course', () => {
  it.each([
    ['2027-01-12T09:30:00Z', '2027-01-12T16:00:00Z', '9.30am to 4pm'],
    ['2027-01-12T12:30:00Z', '2027-01-12T14:00:00Z', '12.30pm to 2pm'],
    ['2027-07-12T08:30:00Z', '2027-07-12T15:30:00Z', '9.30am to 4.30pm'],
  ])('from %s to %s are "%s"', (startsAt, endsAt, words) => {
    expect(hoursText({ startsAt, endsAt, ...london })).toBe(words)
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

describe('when a course is', () => {
  it('says the times of one day', () => {
    const day = { startsAt: '2027-01-12T09:30:00Z', endsAt: '2027-01-12T16:30:00Z' }
    expect(whenText({ ...day, ...london })).toBe('Tuesday 12 January 2027, 9.30am to 4.30pm')
  })

  it('says that the times are those of each day', () => {
    const days = { startsAt: '2027-01-12T09:30:00Z', endsAt: '2027-01-13T16:30:00Z' }
    expect(whenText({ ...days, timeZone: 'Europe/Paris' })).toBe(
      '12 to 13 January 2027, each day 10.30am to 5.30pm (Paris time)',
    )
  })
})
