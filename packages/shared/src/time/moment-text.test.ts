import { describe, expect, it } from '@jest/globals'

import { dateText, deadlineText, hourText, momentText, monthText, weekdayText } from './moment-text'

describe('a moment in words', () => {
  it('is a date, with its weekday where somebody has to be there', () => {
    expect(dateText('2019-04-12T08:00:00Z')).toBe('12 April 2019')
    expect(weekdayText('2026-12-01T08:00:00Z')).toBe('Tuesday 1 December 2026')
  })

  it('is a calendar day, in winter and in summer', () => {
    expect(dateText('2026-12-01')).toBe('1 December 2026')
    expect(weekdayText('2027-07-01')).toBe('Thursday 1 July 2027')
  })

  it('is a month with its year', () => {
    expect(monthText('2027-03')).toBe('March 2027')
    expect(monthText('2027-07')).toBe('July 2027')
  })

  it('is the day that it is in London, or where the course is', () => {
    expect(dateText('2027-06-30T23:30:00Z')).toBe('1 July 2027')
    expect(weekdayText('2027-06-30T23:30:00Z', 'America/New_York')).toBe('Wednesday 30 June 2027')
  })

  it.each([
    ['2027-01-12T09:30:00Z', '9.30am'],
    ['2027-01-12T16:00:00Z', '4pm'],
    ['2027-01-12T00:05:00Z', '12.05am'],
    ['2027-01-12T12:00:00Z', '12pm'],
    ['2027-07-12T08:30:00Z', '9.30am'],
  ])('has a time: %s is "%s"', (moment, words) => {
    expect(hourText(moment)).toBe(words)
  })

  it('names the place whose clock it goes by, unless it is the United Kingdom', () => {
    expect(momentText('2027-01-12T09:30:00Z')).toBe('Tuesday 12 January 2027 at 9.30am')
    expect(momentText('2027-01-12T09:30:00Z', 'America/New_York')).toBe(
      'Tuesday 12 January 2027 at 4.30am (New York time)',
    )
  })

  it('is a deadline, which is the end of a day where it is the day’s last moment', () => {
    expect(deadlineText('2026-12-15T23:59:59.999Z')).toBe('the end of Tuesday 15 December 2026')
    expect(deadlineText('2027-07-15T22:59:59.999Z')).toBe('the end of Thursday 15 July 2027')
    expect(deadlineText('2026-12-15T09:30:00Z')).toBe('Tuesday 15 December 2026 at 9.30am')
    expect(deadlineText('2026-12-15T23:30:00Z')).toBe('Tuesday 15 December 2026 at 11.30pm')
    expect(deadlineText('2026-12-15T09:59:00Z')).toBe('Tuesday 15 December 2026 at 9.59am')
  })
})
