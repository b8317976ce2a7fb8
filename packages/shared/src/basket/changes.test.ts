import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { pence } from '../money/pence'
import {
  describeChanges,
  parseSeenLines,
  seenAfterChange,
  serialiseSeenLines,
  type CurrentLine,
  type SeenLine,
} from './changes'
import { lineProblemReasons } from './line-problems'
import { maxBasketLines } from './limits'

const seen: SeenLine = {
  runId: 'leeds',
  unitNetPence: pence(63_700),
  vatRateBasisPoints: 2_000,
  startsAt: '2027-01-12T09:30:00.000Z',
}
const unchanged: CurrentLine = { ...seen, courseTitle: 'Speaking with confidence' }
const about = { runId: 'leeds', courseTitle: 'Speaking with confidence' }

function changesTo(line: Partial<CurrentLine>) {
  return describeChanges({ seen: [seen], lines: [{ ...unchanged, ...line }], problems: [] })
}

describe('describeChanges', () => {
  it('has nothing to say when nothing changed', () => {
    expect(changesTo({})).toEqual([])
    expect(changesTo({ startsAt: '2027-01-12T09:30:00+00:00' })).toEqual([])
  })

  it('tells a new price with the old one', () => {
    expect(changesTo({ unitNetPence: pence(65_000) })).toEqual([
      {
        ...about,
        kind: 'price',
        before: { unitNetPence: 63_700, vatRateBasisPoints: 2_000 },
        now: { unitNetPence: 65_000, vatRateBasisPoints: 2_000 },
      },
    ])
  })

  it('tells that the same places come to another sum, once their number has been seen', () => {
    const three = { count: 3, grossPence: pence(206_388) }
    const now = { ...unchanged, count: 3, grossPence: pence(229_320) }
    const of = (seenOfLine: SeenLine) =>
      describeChanges({ seen: [seenOfLine], lines: [now], problems: [] })
    expect(of({ ...seen, ...three })).toEqual([
      { ...about, kind: 'discount', count: 3, before: 206_388, now: 229_320 },
    ])
    expect(of({ ...seen, ...three, count: 2 })).toEqual([])
    expect(of(seen)).toEqual([])
    expect(of(now)).toEqual([])
    const dearer = of({ ...seen, ...three, unitNetPence: pence(1) })
    expect(dearer.map(({ kind }) => kind)).toEqual(['price'])
  })

  it('counts the sum as seen once the visitor has chosen another number of places, and no new price', () => {
    const before = { ...seen, count: 2, grossPence: pence(152_880) }
    const now = { ...unchanged, unitNetPence: pence(1), count: 3, grossPence: pence(4) }
    expect(seenAfterChange(undefined, now)).toEqual(now)
    expect(seenAfterChange(before, { ...now, count: 2 })).toEqual(before)
    expect(seenAfterChange(before, now)).toEqual({ ...before, count: 3, grossPence: 4 })
  })

  it('takes a new rate of VAT for a new price', () => {
    expect(changesTo({ vatRateBasisPoints: 2_250 })[0]?.kind).toBe('price')
  })

  it('tells a new date with the old one', () => {
    expect(changesTo({ startsAt: '2027-01-19T09:30:00.000Z' })).toEqual([
      { ...about, kind: 'date', before: seen.startsAt, now: '2027-01-19T09:30:00.000Z' },
    ])
  })

  it('tells both when both changed', () => {
    const both = changesTo({ startsAt: '2027-01-19T09:30:00.000Z', unitNetPence: pence(1) })
    expect(both.map((change) => change.kind)).toEqual(['price', 'date'])
  })

  it('does not call a line changed that was never seen', () => {
    expect(describeChanges({ seen: [], lines: [unchanged], problems: [] })).toEqual([])
  })

  it.each(lineProblemReasons)('tells that a date cannot be booked: %s', (reason) => {
    const [change] = describeChanges({
      seen: [seen],
      lines: [],
      problems: [{ ...about, reason, placesLeft: 2 }],
    })
    if (reason === 'full') {
      expect(change).toEqual({ ...about, kind: 'full' })
    } else if (reason === 'too-many-places') {
      expect(change).toEqual({ ...about, kind: 'fewer-places', placesLeft: 2 })
    } else {
      expect(change).toEqual({ ...about, kind: 'gone', reason })
    }
  })

  it('does not name a course that the public may not know', () => {
    const problems = [{ runId: 'leeds', reason: 'not-published' as const }]
    expect(describeChanges({ seen: [seen], lines: [], problems })).toEqual([
      { kind: 'gone', runId: 'leeds', courseTitle: null, reason: 'not-published' },
    ])
  })
})

describe('the memory of what was seen', () => {
  const anySum = fc.record({
    count: fc.integer({ min: 1, max: 20 }),
    grossPence: fc.nat(2_000_000_000).map((whole) => pence(whole)),
  })
  const anySeenLine = fc
    .record({
      runId: fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/),
      unitNetPence: fc.nat(100_000_000).map((whole) => pence(whole)),
      vatRateBasisPoints: fc.nat(10_000),
      startsAt: fc.nat(4_000_000_000).map((seconds) => new Date(seconds * 1000).toISOString()),
      sum: fc.option(anySum, { nil: {} }),
    })
    .map(({ sum, ...line }) => ({ ...line, ...sum }))

  it('reads back what it wrote, in characters that need no escaping', () => {
    fc.assert(
      fc.property(fc.array(anySeenLine, { maxLength: maxBasketLines }), (lines) => {
        const text = serialiseSeenLines(lines)
        expect(parseSeenLines(text)).toEqual(lines)
        expect(encodeURIComponent(text)).toBe(text)
      }),
    )
  })

  it.each([undefined, '', 'x', 'x~1~2', 'x~-1~2000~1', 'x~1~2000~1~1', 'x~1~2000~now'])(
    'takes %j for nothing seen',
    (text) => {
      expect(parseSeenLines(text)).toEqual([])
    },
  )

  it('survives any text, and reads no more lines than a basket has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseSeenLines(text).length).toBeLessThanOrEqual(maxBasketLines)
      }),
    )
    expect(parseSeenLines('a~1~2000~1.'.repeat(50))).toHaveLength(maxBasketLines)
  })

  it('does not take the milliseconds of a date for a change', () => {
    const startsAt = '2027-01-12T09:30:00.250Z'
    const remembered = parseSeenLines(serialiseSeenLines([{ ...seen, startsAt }]))
    const lines = [{ ...unchanged, startsAt }]
    expect(describeChanges({ seen: remembered, lines, problems: [] })).toEqual([])
  })
})
