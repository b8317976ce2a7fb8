import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { pence } from '../money/pence'
import { vatCategories } from '../vat/vat'
import { lineExamples } from '../vat/worked-examples'
import { priceLines, totalLines, type UnpricedLine } from './totals'

const treatments = [
  { vatCategory: 'standard', vatRateBasisPoints: 2_000 },
  { vatCategory: 'standard', vatRateBasisPoints: 1_750 },
  { vatCategory: 'reduced', vatRateBasisPoints: 500 },
  { vatCategory: 'zero', vatRateBasisPoints: 0 },
  { vatCategory: 'exempt', vatRateBasisPoints: 0 },
  { vatCategory: 'outside', vatRateBasisPoints: 0 },
] as const

const anyLine: fc.Arbitrary<UnpricedLine> = fc
  .record({
    unitNetPence: fc.integer({ min: 0, max: 100_000_000 }).map((whole) => pence(whole)),
    count: fc.integer({ min: 1, max: 20 }),
    treatment: fc.constantFrom(...treatments),
  })
  .map(({ treatment, ...line }) => ({ ...line, ...treatment }))
const anyLines = fc.array(anyLine, { maxLength: 10 })

function standardLine(unitNetPence: number, count = 1): UnpricedLine {
  return { unitNetPence: pence(unitNetPence), count, ...treatments[0] }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}

describe('priceLines', () => {
  it.each(lineExamples)('prices $count × $unitNetPence with VAT of $vatPence', (example) => {
    const { lines } = priceLines([standardLine(example.unitNetPence, example.count)])
    const netPence = example.unitNetPence * example.count
    expect(lines[0]).toMatchObject({
      netPence,
      vatPence: example.vatPence,
      grossPence: netPence + example.vatPence,
    })
  })

  it('rounds on each line: 199p and 3p carry 40p and 1p, where their total would carry 40p', () => {
    const { lines, totals } = priceLines([standardLine(199), standardLine(3)])
    expect(lines.map((line) => line.vatPence)).toEqual([40, 1])
    expect(totals.vatPence).toBe(41)
  })

  it('totals by rate, the standard rate first', () => {
    const { totals } = priceLines([
      { ...standardLine(10_000), ...treatments[4] },
      standardLine(63_700, 2),
      { ...standardLine(20_000), ...treatments[2] },
      standardLine(10_000),
    ])
    expect(totals).toEqual({
      count: 5,
      netPence: 167_400,
      vatPence: 28_480,
      grossPence: 195_880,
      byRate: [
        { ...treatments[0], netPence: 137_400, vatPence: 27_480, grossPence: 164_880 },
        { ...treatments[2], netPence: 20_000, vatPence: 1_000, grossPence: 21_000 },
        { ...treatments[4], netPence: 10_000, vatPence: 0, grossPence: 10_000 },
      ],
    })
  })

  it('prices an empty basket at nothing', () => {
    const nothing = { netPence: 0, vatPence: 0, grossPence: 0 }
    expect(priceLines([]).totals).toEqual({ count: 0, ...nothing, byRate: [] })
  })

  it('prices free places at nothing', () => {
    expect(priceLines([standardLine(0, 3)]).totals.grossPence).toBe(0)
  })

  it('takes discounts off before VAT: £1,911.00 less £191.10 carry £343.98', () => {
    const discounts = [{ netPence: pence(15_000) }, { netPence: pence(4_110) }]
    const { lines } = priceLines([{ ...standardLine(63_700, 3), discounts }])
    expect(lines[0]).toMatchObject({
      unitNetPence: 63_700,
      netPence: 171_990,
      vatPence: 34_398,
      grossPence: 206_388,
    })
  })

  it('keeps what else a line carries', () => {
    const { lines } = priceLines([{ ...standardLine(63_700), courseTitle: 'Speak up' }])
    expect(lines[0]?.courseTitle).toBe('Speak up')
  })

  it('keeps net + VAT = gross on every line, every rate and the whole', () => {
    fc.assert(
      fc.property(anyLines, (unpriced) => {
        const { lines, totals } = priceLines(unpriced)
        for (const split of [...lines, ...totals.byRate, totals]) {
          expect(split.netPence + split.vatPence).toBe(split.grossPence)
        }
      }),
    )
  })

  it('makes lines and rates sum to the total', () => {
    fc.assert(
      fc.property(anyLines, (unpriced) => {
        const { lines, totals } = priceLines(unpriced)
        for (const parts of [lines, totals.byRate]) {
          expect(sum(parts.map((part) => part.netPence))).toBe(totals.netPence)
          expect(sum(parts.map((part) => part.vatPence))).toBe(totals.vatPence)
          expect(sum(parts.map((part) => part.grossPence))).toBe(totals.grossPence)
        }
      }),
    )
  })

  it('totals the same in any order of lines', () => {
    const anyOrder = anyLines.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    )
    fc.assert(
      fc.property(anyOrder, ([lines, reordered]) => {
        expect(priceLines(reordered).totals).toEqual(priceLines(lines).totals)
      }),
    )
  })
})

describe('totalLines', () => {
  it('brings every figure to zero when an order and its full refund are summed', () => {
    fc.assert(
      fc.property(anyLines, (unpriced) => {
        const { lines } = priceLines(unpriced)
        const refunded = lines.map((line) => ({
          ...line,
          count: -line.count,
          netPence: pence(0 - line.netPence),
          vatPence: pence(0 - line.vatPence),
          grossPence: pence(0 - line.grossPence),
        }))
        const { byRate, ...totals } = totalLines([...lines, ...refunded])
        expect(Object.values(totals)).toEqual([0, 0, 0, 0])
        expect(byRate.every((rate) => rate.netPence === 0 && rate.vatPence === 0)).toBe(true)
      }),
    )
  })

  it('groups every category there is', () => {
    const lines = vatCategories.map((vatCategory) => ({ ...standardLine(100), vatCategory }))
    const { totals } = priceLines(lines.toReversed())
    expect(totals.byRate.map((rate) => rate.vatCategory)).toEqual(vatCategories)
  })
})
