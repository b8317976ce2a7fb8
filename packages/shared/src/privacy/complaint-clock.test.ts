import { expect, it } from '@jest/globals'

import { acknowledgeComplaintBy } from './complaint-clock'

it.each([
  ['2027-06-01T08:00:00.000Z', '2027-06-30T22:59:59.999Z'],
  // 00:30 on 2 June in London.
  ['2027-06-01T23:30:00.000Z', '2027-07-01T22:59:59.999Z'],
  ['2028-01-31T12:00:00.000Z', '2028-02-29T23:59:59.999Z'],
  ['2026-10-10T12:00:00.000Z', '2026-11-08T23:59:59.999Z'],
])('a complaint of %s is to be acknowledged by %s', (receivedAt, by) => {
  expect(acknowledgeComplaintBy(new Date(receivedAt)).toISOString()).toBe(by)
})
