import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { addPence, pence } from '../money/pence'
import { addVat } from '../vat/vat'
import { seatShares } from './seat-shares'

describe('the shares of a line', () => {
  it('split £99.99 net for 3 places to the penny', () => {
    const shares = seatShares({ ...addVat(pence(9999), 2000), count: 3 })
    expect(shares.map(({ netPence, vatPence }) => [netPence, vatPence])).toEqual([
      [3333, 667],
      [3333, 667],
      [3333, 666],
    ])
  })

  it('sum to the line, and net + VAT = gross in each, whatever the price', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_00 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 20 }),
        (netPence, rate, count) => {
          const line = addVat(pence(netPence), rate)
          const shares = seatShares({ ...line, count })
          expect(shares).toHaveLength(count)
          expect(addPence(...shares.map((share) => share.netPence))).toBe(line.netPence)
          expect(addPence(...shares.map((share) => share.grossPence))).toBe(line.grossPence)
          for (const share of shares) {
            expect(share.netPence + share.vatPence).toBe(share.grossPence)
            expect(share.netPence).toBeGreaterThanOrEqual(0)
          }
        },
      ),
    )
  })
})
