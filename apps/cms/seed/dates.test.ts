import { describe, expect, it } from '@jest/globals'

import { daysBefore, londonTime, toMoments } from './dates'

const twoDays = { weekday: 'tuesday', from: '09:30', until: '16:30', days: 2 } as const

describe('the moment of a time in London', () => {
  it('is the same as in UTC in winter and an hour earlier in summer', () => {
    expect(londonTime('2027-01-12', '09:30')).toBe('2027-01-12T09:30:00.000Z')
    expect(londonTime('2027-07-13', '09:30')).toBe('2027-07-13T08:30:00.000Z')
  })
})

describe('a course date', () => {
  it('begins on its weekday, so many weeks on, and ends on its last day', () => {
    const sunday = new Date('2026-10-04T20:00:00Z')
    expect(toMoments({ ...twoDays, weeks: 2 }, sunday)).toEqual({
      startsAt: '2026-10-13T08:30:00.000Z',
      endsAt: '2026-10-14T15:30:00.000Z',
    })
  })

  it('is over by now when its weeks are negative', () => {
    const now = new Date('2026-10-07T12:00:00Z')
    expect(toMoments({ ...twoDays, weeks: -1 }, now).endsAt < now.toISOString()).toBe(true)
  })

  it('takes one day when the course takes half of it', () => {
    const { startsAt, endsAt } = toMoments(
      { ...twoDays, weeks: 0, days: 0.5, until: '12:45' },
      new Date('2026-11-24T12:00:00Z'),
    )
    expect([startsAt, endsAt]).toEqual(['2026-11-24T09:30:00.000Z', '2026-11-24T12:45:00.000Z'])
  })

  it('steps over Christmas and New Year', () => {
    const now = new Date('2026-12-15T12:00:00Z')
    const startsAt = (weeks: number) => toMoments({ ...twoDays, weeks }, now).startsAt.slice(0, 10)
    expect([0, 1, 2, 3].map(startsAt)).toEqual([
      '2026-12-15',
      '2027-01-05',
      '2027-01-05',
      '2027-01-05',
    ])
  })
})

it('days before now are counted in London', () => {
  expect(daysBefore(new Date('2026-07-01T23:30:00Z'), 1)).toBe('2026-07-01T08:00:00.000Z')
})
