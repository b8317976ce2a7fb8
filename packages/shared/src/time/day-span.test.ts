import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { addDays, calendarDayIn, daysBetween } from './calendar-day'
import { maxSpanDays, momentsOf, monthsOf, readSpan, spanNamed, type DaySpan } from './day-span'

const spans = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: maxSpanDays - 1 }))
  .map(([from, days]): DaySpan => {
    const first = addDays('2000-01-01', from)
    return { first, last: addDays(first, days) }
  })

it.each([
  ['this-month', '2026-02-14', '2026-02-01', '2026-02-28'],
  ['this-month', '2028-02-29', '2028-02-01', '2028-02-29'],
  ['last-month', '2026-01-31', '2025-12-01', '2025-12-31'],
  ['this-year', '2026-12-31', '2026-01-01', '2026-12-31'],
  ['last-year', '2026-01-01', '2025-01-01', '2025-12-31'],
] as const)('%s, on %s, is %s to %s', (name, today, first, last) => {
  expect(spanNamed(name, today)).toEqual({ first, last })
})

describe('two days that somebody typed', () => {
  it.each([
    ['2026-02-29', '2026-03-01', 'not-a-day'],
    ['', '2026-03-01', 'not-a-day'],
    ['2026-03-02', '2026-03-01', 'ends-before-it-begins'],
    ['2020-01-01', addDays('2020-01-01', maxSpanDays), 'too-long'],
  ])('%j to %j is refused as %s', (first, last, reason) => {
    expect(readSpan({ first, last })).toEqual({ ok: false, reason })
  })

  it('are taken up to ten years, and for one day', () => {
    const last = addDays('2020-01-01', maxSpanDays - 1)
    expect(readSpan({ first: '2020-01-01', last }).ok).toBe(true)
    expect(readSpan({ first: '2020-01-01', last: '2020-01-01' }).ok).toBe(true)
  })
})

describe('the months of a span', () => {
  it('have each of its days once, and none of another month', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const months = monthsOf(span)
        expect(months[0]?.first).toBe(span.first)
        expect(months.at(-1)?.last).toBe(span.last)
        for (const [at, { month, first, last }] of months.entries()) {
          expect([first.slice(0, 7), last.slice(0, 7)]).toEqual([month, month])
          if (at > 0) expect(first).toBe(addDays(months[at - 1]!.last, 1))
        }
        const days = months.map(({ first, last }) => daysBetween(first, last) + 1)
        expect(days.reduce((sum, each) => sum + each)).toBe(daysBetween(span.first, span.last) + 1)
      }),
    )
  })
})

it('a span has the moments that London’s calendar has on its days', () => {
  fc.assert(
    fc.property(spans, (span) => {
      const { startsAt, endsAt } = momentsOf(span)
      expect(calendarDayIn(startsAt)).toBe(span.first)
      expect(calendarDayIn(new Date(startsAt.getTime() - 1))).toBe(addDays(span.first, -1))
      expect(calendarDayIn(new Date(endsAt.getTime() - 1))).toBe(span.last)
      expect(calendarDayIn(endsAt)).toBe(addDays(span.last, 1))
    }),
  )
})
