import { describe, expect, it } from '@jest/globals'

import { inOrder, isEvening, periodOf, periodOfDay } from './course-days'

const day = { day: '2027-01-12', from: '09:30', until: '16:30' }

describe('a day of a course date', () => {
  it('is from one time to another by the clock of its place', () => {
    expect(periodOfDay(day, 'Europe/Paris')).toEqual({
      startsAt: '2027-01-12T08:30:00.000Z',
      endsAt: '2027-01-12T15:30:00.000Z',
    })
  })

  it.each([
    ['past midnight', '01:00', '2027-01-13T01:00:00.000Z'],
    ['until midnight', '00:00', '2027-01-13T00:00:00.000Z'],
    ['round the clock', '18:00', '2027-01-13T18:00:00.000Z'],
  ])('goes on %s', (_, until, endsAt) => {
    const evening = { day: '2027-01-12', from: '18:00', until }
    expect(periodOfDay(evening, 'Europe/London').endsAt).toBe(endsAt)
  })

  it('goes on past the end of a year', () => {
    const evening = { day: '2026-12-31', from: '22:00', until: '01:00' }
    expect(periodOfDay(evening, 'Europe/London').endsAt).toBe('2027-01-01T01:00:00.000Z')
  })

  it('is an evening from 5pm on', () => {
    expect(isEvening({ from: '17:00' })).toBe(true)
    expect(isEvening({ from: '16:59' })).toBe(false)
  })
})

describe('a course date', () => {
  it('keeps its times on the clock when the clocks change between two days', () => {
    const days = [
      { ...day, day: '2027-03-27' },
      { ...day, day: '2027-03-29' },
    ]
    expect(periodOf({ days, timeZone: 'Europe/London' })).toEqual({
      startsAt: '2027-03-27T09:30:00.000Z',
      endsAt: '2027-03-29T15:30:00.000Z',
    })
  })

  it('has one day at least', () => {
    expect(() => periodOf({ days: [], timeZone: 'Europe/London' })).toThrow(RangeError)
  })

  it('has its days and the sessions of a day in order', () => {
    const afternoon = { ...day, from: '14:00', until: '17:00' }
    const later = { ...day, day: '2027-02-02', from: '08:00' }
    expect(inOrder([later, afternoon, day])).toEqual([day, afternoon, later])
  })
})
