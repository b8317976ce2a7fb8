import { describe, expect, it } from '@jest/globals'

import { dueDay, longestTermsDays } from './terms'

describe('dueDay', () => {
  it.each([
    ['2027-01-12', 30, '2027-02-11'],
    ['2027-01-12', 0, '2027-01-12'],
    ['2028-02-01', 28, '2028-02-29'],
    ['2027-01-12', 60, '2027-03-13'],
  ])('of an invoice of %s with %d days is %s', (issuedOn, termsDays, due) => {
    expect(dueDay(issuedOn, termsDays)).toBe(due)
  })

  it('is never later than sixty days after the invoice', () => {
    expect(dueDay('2027-01-12', 90)).toBe('2027-03-13')
  })
})

it('refuses to guess how long terms may be before any rule', () => {
  expect(() => longestTermsDays('1999-12-31')).toThrow('1999-12-31')
})
