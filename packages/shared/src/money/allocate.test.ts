import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { allocate } from './allocate'
import { pence } from './pence'

const anyAmount = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((whole) => pence(whole))
const anyWeights = fc
  .array(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), { minLength: 1, maxLength: 20 })
  .filter((weights) => weights.some((weight) => weight > 0))

describe('allocate', () => {
  it('shares 40p over lines of 199p and 3p as 39p and 1p', () => {
    expect(allocate(pence(40), [199, 3])).toEqual([39, 1])
  })

  it('gives the odd penny to the earlier of equal shares', () => {
    expect(allocate(pence(100), [1, 1, 1])).toEqual([34, 33, 33])
    expect(allocate(pence(-100), [1, 1, 1])).toEqual([-34, -33, -33])
  })

  it('refuses weights that are fractions, negative or nothing at all', () => {
    expect(() => allocate(pence(1), [0.5])).toThrow(RangeError)
    expect(() => allocate(pence(1), [2, -1])).toThrow(RangeError)
    expect(() => allocate(pence(1), [0, 0])).toThrow(RangeError)
    expect(() => allocate(pence(1), [])).toThrow(RangeError)
  })

  it('gives out exactly the whole', () => {
    fc.assert(
      fc.property(anyAmount, anyWeights, (amount, weights) => {
        const shares = allocate(amount, weights)
        expect(shares.reduce<number>((sum, share) => sum + share, 0)).toBe(amount)
      }),
    )
  })

  it('keeps every share within a penny of its exact part, and nothing for nothing', () => {
    const smallWeights = fc
      .array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 20 })
      .filter((weights) => weights.some((weight) => weight > 0))
    fc.assert(
      fc.property(anyAmount, smallWeights, (amount, weights) => {
        const weightSum = weights.reduce((sum, weight) => sum + weight, 0)
        allocate(amount, weights).forEach((share, index) => {
          const weight = weights[index] ?? 0
          expect(Math.abs(share - (amount * weight) / weightSum)).toBeLessThan(1)
          if (weight === 0) expect(share).toBe(0)
        })
      }),
    )
  })

  it('never gives more to a smaller weight', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), anyWeights, (amount, weights) => {
        const shares = allocate(pence(amount), weights)
        const byWeight = weights
          .map((weight, index) => ({ weight, share: shares[index] ?? 0 }))
          .toSorted((a, b) => a.weight - b.weight || a.share - b.share)
        const inOrder = byWeight.map(({ share }) => share)
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
      }),
    )
  })
})
