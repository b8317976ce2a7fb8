import { expect, it } from '@jest/globals'

import { endAfter, moveToZone } from './run-clock'

const timeZone = 'Europe/London'

it('gives a date without an end seven hours', () => {
  const startsAt = '2027-07-06T08:30:00.000Z'
  expect(endAfter({ startsAt, oldStart: null, oldEnd: null, timeZone })).toBe(
    '2027-07-06T15:30:00.000Z',
  )
})

it('keeps the length of a date by the clock, over the change to summer time', () => {
  const end = endAfter({
    startsAt: '2027-03-28T08:30:00.000Z',
    oldStart: '2027-03-02T09:30:00.000Z',
    oldEnd: '2027-03-03T16:30:00.000Z',
    timeZone,
  })
  expect(end).toBe('2027-03-29T15:30:00.000Z')
})

it('does not keep an end before the beginning', () => {
  const end = endAfter({
    startsAt: '2027-01-06T09:30:00.000Z',
    oldStart: '2027-01-05T09:30:00.000Z',
    oldEnd: '2027-01-04T09:30:00.000Z',
    timeZone,
  })
  expect(end).toBe('2027-01-06T16:30:00.000Z')
})

it('keeps 9.30 when it becomes 9.30 in Dubai', () => {
  const times = { startsAt: '2027-01-05T09:30:00.000Z', endsAt: null }
  expect(moveToZone(times, { from: timeZone, to: 'Asia/Dubai' })).toEqual({
    startsAt: '2027-01-05T05:30:00.000Z',
  })
})
