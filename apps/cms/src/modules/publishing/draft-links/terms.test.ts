import { expect, it } from '@jest/globals'

import { endOfTerm } from './terms'

it.each([
  ['tonight', '2027-03-26T10:00:00Z', '2027-03-26T23:59:59.999Z'],
  // London is an hour ahead by then.
  ['week', '2027-03-26T10:00:00Z', '2027-04-02T22:59:59.999Z'],
  ['month', '2026-12-01T10:00:00Z', '2026-12-31T23:59:59.999Z'],
  // Already the next day in London.
  ['tonight', '2027-06-30T23:30:00Z', '2027-07-01T22:59:59.999Z'],
] as const)('a link for %s, made at %s, ends with its last day in London', (term, now, end) => {
  expect(endOfTerm(term, new Date(now)).toISOString()).toBe(end)
})
