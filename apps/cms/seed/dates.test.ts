import { describe, expect, it } from '@jest/globals'

import { daysBefore, londonTime, toDays } from './dates'

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
    expect(toDays({ ...twoDays, weeks: 2 }, sunday)).toEqual([
      { day: '2026-10-13', from: '09:30', until: '16:30' },
      { day: '2026-10-14', from: '09:30', until: '16:30' },
    ])
  })

  it('is over by now when its weeks are negative', () => {
    const now = new Date('2026-10-07T12:00:00Z')
    expect(daysIn({ weeks: -1 }, now)).toEqual(['2026-09-29', '2026-09-30'])
  })

  it('takes one day when the course takes half of it', () => {
    expect(daysIn({ weeks: 0, days: 0.5 }, new Date('2026-11-24T12:00:00Z'))).toEqual([
      '2026-11-24',
    ])
  })

  it('takes place on the same weekday of following weeks, if it is to', () => {
    const place = { weeks: 0, days: 3, isWeekly: true }
    expect(daysIn(place, new Date('2027-03-01T12:00:00Z'))).toEqual([
      ...['2027-03-02', '2027-03-09', '2027-03-16'],
    ])
    expect(daysIn(place, new Date('2026-12-07T12:00:00Z'))[0]).toBe('2027-01-05')
  })

  it('steps over Christmas and New Year', () => {
    const now = new Date('2026-12-15T12:00:00Z')
    const firstDay = (weeks: number) => daysIn({ weeks }, now)[0]
    expect([0, 1, 2, 3].map(firstDay)).toEqual([
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

function daysIn(place: { weeks: number; days?: number; isWeekly?: boolean }, now: Date): string[] {
  return toDays({ ...twoDays, ...place }, now).map(({ day }) => day)
}
