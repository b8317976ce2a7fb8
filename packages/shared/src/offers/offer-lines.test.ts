import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { pence } from '../money/pence'
import { seatShares } from '../orders/seat-shares'
import { offerNumber } from './offer-number'
import { priceOffer } from './offer-lines'
import { heldUntil, lapsesSoon, offerStateAt } from './offer-state'

const standard = { vatCategory: 'standard' as const, vatRateBasisPoints: 2000 }

it('two places at £600 and a group at £2,400 come to £4,320 with VAT', () => {
  const { lines, totals } = priceOffer([
    { ...standard, count: 2, unitNetPence: pence(60_000), priced: 'each' },
    { ...standard, count: 12, unitNetPence: pence(240_000), priced: 'group' },
  ])
  expect(lines.map(({ grossPence }) => grossPence)).toEqual([144_000, 288_000])
  expect(totals).toMatchObject({ count: 14, netPence: 360_000, vatPence: 72_000 })
  expect(totals.grossPence).toBe(432_000)
})

it('whatever is offered, lines sum to the total and the places of a line to the line', () => {
  const line = fc.record({
    count: fc.integer({ min: 1, max: 20 }),
    unitNetPence: fc.integer({ min: 0, max: 2_000_000 }).map(pence),
    priced: fc.constantFrom('each' as const, 'group' as const),
    vatCategory: fc.constant('standard' as const),
    vatRateBasisPoints: fc.constantFrom(2000, 1750, 500),
  })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (given) => {
      const { lines, totals } = priceOffer(given)
      expect(sum(lines.map(({ grossPence }) => grossPence))).toBe(totals.grossPence)
      for (const [index, priced] of lines.entries()) {
        const { priced: kind, unitNetPence, count } = given[index]!
        expect(priced.netPence).toBe(kind === 'group' ? unitNetPence : unitNetPence * count)
        expect(sum(seatShares(priced).map(({ grossPence }) => grossPence))).toBe(priced.grossPence)
      }
    }),
    { seed: 20_261_203 },
  )
})

it('an offer is good until the end of its last day by London’s clock', () => {
  const offer = { state: 'sent' as const, validUntil: '2027-06-30' }
  expect(offerStateAt(offer, new Date('2027-06-30T22:59:59.999Z'))).toBe('sent')
  expect(offerStateAt(offer, new Date('2027-06-30T23:00:00.000Z'))).toBe('lapsed')
  expect(offerStateAt({ ...offer, state: 'accepted' }, new Date('2028-01-01'))).toBe('accepted')
})

it('lapses soon from three days before its last', () => {
  const offer = { state: 'sent' as const, validUntil: '2027-03-31' }
  expect(lapsesSoon(offer, new Date('2027-03-27T12:00:00Z'))).toBe(false)
  expect(lapsesSoon(offer, new Date('2027-03-28T12:00:00Z'))).toBe(true)
  expect(lapsesSoon(offer, new Date('2027-04-01T12:00:00Z'))).toBe(false)
})

it('holds places no longer than it is good', () => {
  const day = (holdUntil: string | null) =>
    heldUntil({ validUntil: '2027-01-31', holdUntil }).toISOString().slice(0, 10)
  expect([day(null), day('2027-01-10'), day('2027-02-10')]).toEqual([
    '2027-01-31',
    '2027-01-10',
    '2027-01-31',
  ])
})

it('numbers are those of a year', () => {
  expect([offerNumber(2027, 7), offerNumber(2027, 12_345)]).toEqual([
    'OFF-2027-0007',
    'OFF-2027-12345',
  ])
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
