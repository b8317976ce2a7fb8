import { describe, expect, it } from '@jest/globals'
import type { Quote, QuoteLine } from '@lectern/shared/contract/quote'
import { pence } from '@lectern/shared/money/pence'
import { dayOn } from '../../test-support/documents'
import { toPricedBasket } from './quotes'

const line: QuoteLine = {
  runId: 'run-1',
  courseId: 'course-1',
  courseSlug: 'coaching',
  courseTitle: 'Coaching',
  startsAt: '2027-01-12T09:30:00.000Z',
  endsAt: '2027-01-13T16:30:00.000Z',
  timeZone: 'Europe/London',
  days: [dayOn('2027-01-12'), dayOn('2027-01-13')],
  delivery: 'venue',
  place: 'Leeds, The Corn Exchange',
  count: 2,
  placesLeft: 5,
  unitNetPence: pence(63700),
  vatCategory: 'standard',
  vatRateBasisPoints: 2000,
  netPence: pence(127400),
  vatPence: pence(25480),
  grossPence: pence(152880),
}
const split = { netPence: line.netPence, vatPence: line.vatPence, grossPence: line.grossPence }
const quote: Quote = {
  currency: 'GBP',
  lines: [line],
  totals: {
    count: 2,
    ...split,
    byRate: [{ vatCategory: 'standard', vatRateBasisPoints: 2000, ...split }],
  },
  problems: [],
}
const basket = [{ runId: 'run-1', count: 2 }]

const priced = (
  changes: Partial<Quote> = {},
  seen: Parameters<typeof toPricedBasket>[0]['seen'] = [],
) => toPricedBasket({ basket, seen, quote: { ...quote, ...changes }, audience: 'mixed' })

describe('a basket as priced by the CMS', () => {
  it('shows the figures of the quote, with their words', () => {
    const { lines, totals } = priced()
    expect(lines).toMatchObject([
      {
        courseHref: '/courses/coaching',
        days: '12 to 13 January 2027',
        hours: '9.30am to 4.30pm',
        unitPrice: { text: '£764.40 inc. VAT (£637 + VAT)' },
        grossPence: 152880,
        mostPlaces: 5,
      },
    ])
    expect(totals).toMatchObject({
      count: 2,
      grossPence: 152880,
      vat: [{ label: 'VAT at 20%', vatPence: 25480 }],
    })
  })

  it('says how a line comes to less than its places at their price', () => {
    const discounts: QuoteLine['discounts'] = [
      { kind: 'several-places', words: '10% for 2 places or more', netPence: pence(12_740) },
    ]
    expect(priced({ lines: [{ ...line, discounts }] }).lines[0]?.discount).toBe(
      '£637 a place before VAT, less 10% for 2 places or more (£127.40)',
    )
    expect(priced().lines[0]).not.toHaveProperty('discount')
  })

  it('offers no more places than a basket may hold', () => {
    expect(priced({ lines: [{ ...line, placesLeft: 200 }] }).lines[0]?.mostPlaces).toBe(20)
  })

  it('knows how many places were asked for on what cannot be booked', () => {
    const problems: Quote['problems'] = [
      { runId: 'run-1', reason: 'too-many-places', placesLeft: 1, courseTitle: 'Coaching' },
      { runId: 'gone', reason: 'unknown-run' },
    ]
    expect(priced({ problems }).problems).toEqual([
      { runId: 'run-1', courseTitle: 'Coaching', count: 2, reason: 'fewer-places', placesLeft: 1 },
      { runId: 'gone', courseTitle: null, count: 0, reason: 'gone' },
    ])
  })

  it('tells a change of price only to who had seen another', () => {
    const { startsAt, vatRateBasisPoints } = line
    const seen = { runId: 'run-1', unitNetPence: pence(60000), vatRateBasisPoints, startsAt }
    expect(priced({}, [seen]).changes).toMatchObject([{ kind: 'price' }])
    expect(priced({}, [{ ...seen, unitNetPence: line.unitNetPence }]).changes).toEqual([])
    expect(priced({}, []).changes).toEqual([])
  })
})
