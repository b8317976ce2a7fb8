import { describe, expect, it } from '@jest/globals'

import { describeChanges } from '../basket/changes'
import { maxBasketLines, maxPlacesPerLine } from '../basket/limits'
import { priceLines } from '../basket/totals'
import { pence } from '../money/pence'
import { quoteRequestSchema, quoteSchema } from './quote'

const runId = '3f0c9a4e-5a0e-4b6a-9f1d-0d9a3f1f2b10'

describe('a request for a quote', () => {
  it.each([
    ['an empty basket', []],
    [
      'run ids of both databases',
      [
        { runId, count: 2 },
        { runId: '65f1a2b3c4d5e6f708192a3b', count: 1 },
      ],
    ],
  ])('may hold %s', (_, lines) => {
    expect(quoteRequestSchema.parse({ lines })).toEqual({ lines })
  })

  it.each([
    ['no lines', undefined],
    ['a count of nothing', [{ runId, count: 0 }]],
    ['a fraction of a place', [{ runId, count: 1.5 }]],
    ['a count as text', [{ runId, count: '2' }]],
    ['too many places', [{ runId, count: maxPlacesPerLine + 1 }]],
    ['an id that is a query', [{ runId: { $gt: '' }, count: 1 }]],
    ['an id with other characters', [{ runId: '../etc', count: 1 }]],
    [
      'the same run twice',
      [
        { runId, count: 1 },
        { runId, count: 1 },
      ],
    ],
    [
      'too many lines',
      Array.from({ length: maxBasketLines + 1 }, (_, i) => ({ runId: `r${i}`, count: 1 })),
    ],
  ])('may not hold %s', (_, lines) => {
    expect(quoteRequestSchema.safeParse({ lines }).success).toBe(false)
  })

  it('drops a price that a visitor slips in', () => {
    const tampered = { lines: [{ runId, count: 1, unitNetPence: 1 }], totals: { grossPence: 1 } }
    expect(quoteRequestSchema.parse(tampered)).toEqual({ lines: [{ runId, count: 1 }] })
  })
})

describe('a quote', () => {
  const { lines, totals } = priceLines([
    {
      runId,
      courseId: '65f1a2b3c4d5e6f708192a3b',
      courseSlug: 'level-4-certificate',
      courseTitle: 'Level 4 Certificate in Business Communication Skills',
      startsAt: '2027-01-12T09:30:00.000Z',
      endsAt: '2027-01-13T16:30:00.000Z',
      timeZone: 'Europe/London',
      days: [{ day: '2027-01-12', from: '09:30', until: '16:30' }],
      delivery: 'venue' as const,
      place: 'Leeds, The Carriageworks',
      count: 3,
      placesLeft: 2,
      unitNetPence: pence(63_700),
      vatCategory: 'standard' as const,
      vatRateBasisPoints: 2_000,
    },
  ])
  const problems = [{ runId, reason: 'too-many-places' as const, placesLeft: 2 }]
  const quote = { currency: 'GBP', lines, totals, problems }

  it('is what the rules of the basket work out', () => {
    expect(quoteSchema.parse(JSON.parse(JSON.stringify(quote)))).toEqual(quote)
    expect(quoteSchema.parse(quote).totals.grossPence).toBe(229_320)
  })

  it('can be compared with what the visitor saw before', () => {
    const parsed = quoteSchema.parse(quote)
    const changes = describeChanges({ seen: [], lines: parsed.lines, problems: parsed.problems })
    expect(changes).toEqual([{ kind: 'fewer-places', runId, courseTitle: null, placesLeft: 2 }])
  })

  it('never holds a fraction of a penny', () => {
    const fractional = { ...quote, totals: { ...totals, grossPence: 229_320.5 } }
    expect(quoteSchema.safeParse(fractional).success).toBe(false)
  })
})
