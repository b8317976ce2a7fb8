import { describe, expect, it } from '@jest/globals'

import { followingDays } from './following-days'

const weekly = { times: 3, everyWeeks: 1, weekdays: [] }

describe('the days that follow the last one of a date', () => {
  it('are on its weekday, week after week, unless others are chosen', () => {
    expect(followingDays('2027-03-04', weekly)).toEqual({
      days: ['2027-03-11', '2027-03-18', '2027-03-25'],
      notes: [],
    })
    expect(followingDays('2027-03-04', { ...weekly, weekdays: [5] }).days).toEqual([
      ...['2027-03-05', '2027-03-12', '2027-03-19'],
    ])
    const fortnightly = { ...weekly, everyWeeks: 2, weekdays: [1, 7] }
    expect(followingDays('2027-03-07', fortnightly).days).toEqual([
      ...['2027-03-15', '2027-03-21', '2027-03-29'],
    ])
  })

  it('leave out bank holidays, and say which', () => {
    const inEngland = { ...weekly, times: 2, exceptHolidaysOf: 'england-and-wales' } as const
    expect(followingDays('2027-03-22', inEngland)).toEqual({
      days: ['2027-04-05', '2027-04-12'],
      notes: ['29 March 2027 is a bank holiday and was left out.'],
    })
    expect(followingDays('2027-03-29', inEngland)).toEqual({
      days: ['2027-04-05', '2027-04-12'],
      notes: [],
    })
  })

  it('come with a warning in a year of which no bank holidays are known', () => {
    const inScotland = { ...weekly, exceptHolidaysOf: 'scotland' } as const
    const { days, notes } = followingDays('2039-03-03', inScotland)
    expect(days).toHaveLength(3)
    expect(notes).toEqual([expect.stringContaining('bank holidays of 2039 are not known')])
  })

  it('are none after what is no day', () => {
    for (const last of [undefined, null, '', '2027-02-30']) {
      const { days, notes } = followingDays(last, weekly)
      expect([days, notes.length]).toEqual([[], 1])
    }
  })
})
