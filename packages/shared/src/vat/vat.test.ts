import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { multiplyPence, pence } from '../money/pence'
import { addVat, vatOnNet } from './vat'
import { lineExamples } from './worked-examples'

const anyAmount = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((whole) => pence(whole))
const anyRate = fc.integer({ min: 0, max: 10_000 })

describe('addVat', () => {
  it.each(lineExamples)('rounds once for $count × $unitNetPence: $vatPence', (example) => {
    const netPence = multiplyPence(pence(example.unitNetPence), example.count)
    expect(addVat(netPence, 2_000).vatPence).toBe(example.vatPence)
  })

  it.each(lineExamples)(
    'would differ if $count × $unitNetPence were rounded by the unit: $perUnitVatPence',
    (example) => {
      const unitVat = vatOnNet(pence(example.unitNetPence), 2_000)
      expect(multiplyPence(unitVat, example.count)).toBe(example.perUnitVatPence)
    },
  )

  it('makes £637 into £764.40', () => {
    expect(addVat(pence(63_700), 2_000)).toEqual({
      netPence: 63_700,
      vatPence: 12_740,
      grossPence: 76_440,
    })
  })

  it('rounds half a penny up', () => {
    expect(vatOnNet(pence(50), 500)).toBe(3)
    expect(vatOnNet(pence(49), 500)).toBe(2)
  })

  it('keeps net + VAT = gross, and is within half a penny of the exact tax', () => {
    fc.assert(
      fc.property(anyAmount, anyRate, (netPence, rate) => {
        const split = addVat(netPence, rate)
        expect(split.netPence + split.vatPence).toBe(split.grossPence)
        expect(Math.abs(split.vatPence - (netPence * rate) / 10_000)).toBeLessThanOrEqual(0.5)
      }),
    )
  })

  it('mirrors a refund, so that sale and refund together are nothing', () => {
    fc.assert(
      fc.property(anyAmount, anyRate, (netPence, rate) => {
        const sale = addVat(netPence, rate)
        const refund = addVat(pence(0 - netPence), rate)
        expect(sale.netPence + refund.netPence).toBe(0)
        expect(sale.vatPence + refund.vatPence).toBe(0)
        expect(sale.grossPence + refund.grossPence).toBe(0)
      }),
    )
  })

  it('refuses a rate that is not one, and an amount that cannot be exact', () => {
    expect(() => vatOnNet(pence(100), 0.2)).toThrow(RangeError)
    expect(() => vatOnNet(pence(100), -1)).toThrow(RangeError)
    expect(() => vatOnNet(pence(100), 10_001)).toThrow(RangeError)
    expect(() => vatOnNet(pence(Number.MAX_SAFE_INTEGER), 2_000)).toThrow(RangeError)
  })
})
