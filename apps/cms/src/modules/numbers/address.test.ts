import { describe, expect, it } from '@jest/globals'

import { queryOf, readAddress } from './address'

const today = '2026-12-02'
const read = (query: string) => readAddress(Object.fromEntries(new URLSearchParams(query)), today)

it.each([
  ['', 'this-month', '2026-12-01', '2026-12-31'],
  ['time=last-month', 'last-month', '2026-11-01', '2026-11-30'],
  ['time=last-year', 'last-year', '2025-01-01', '2025-12-31'],
  ['time=somewhen', 'this-month', '2026-12-01', '2026-12-31'],
  ['from=2026-04-01&until=2027-03-31', null, '2026-04-01', '2027-03-31'],
  ['time=last-year&from=2026-04-01&until=2026-04-01', null, '2026-04-01', '2026-04-01'],
])('“%s” is %s, from %s to %s', (query, name, first, last) => {
  expect(read(query)).toEqual({
    ...{ name, span: { first, last }, typed: { first, last }, refusal: null },
  })
})

describe('days that cannot be counted', () => {
  it.each([
    ['from=2026-04-02&until=2026-04-01', 'The last day has to be on or after the first.'],
    ['from=2026-04-01', 'Give both days, such as 2026-04-01 and 2027-03-31.'],
    ['from=2026-04-01x&until=2026-04-02', 'Give both days, such as 2026-04-01 and 2027-03-31.'],
    ['from=1990-01-01&until=2026-01-01', expect.stringContaining('ten years at most')],
  ])('“%s” are refused in words, and stay as they were typed', (query, refusal) => {
    const typed = Object.fromEntries(new URLSearchParams(query))
    expect(read(query)).toMatchObject({
      refusal,
      typed: { first: typed.from, last: typed.until ?? '' },
    })
  })
})

it.each(['time=last-month', 'from=2026-04-01&until=2027-03-31'])(
  'the address of “%s” reads as the same time',
  (query) => {
    expect(queryOf(read(query))).toBe(query)
    expect(read(queryOf(read(query)))).toEqual(read(query))
  },
)
