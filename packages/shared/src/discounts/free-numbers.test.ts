import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { freeNumbers } from './free-numbers'

describe('the numbers that are free', () => {
  it.each([
    [[], 3, [1, 2, 3]],
    [[2], 3, [1, 3]],
    [[1, 2, 3], 3, []],
    // Seven were taken while the limit was ten.
    [[4, 5, 6, 7, 8, 9, 10], 5, []],
    [[9, 10], 5, [3, 4, 5]],
    // Without a number: late, or taken while there was no limit.
    [[0, 0], 3, [3]],
  ])('beside %j, up to %d, are %j', (taken, limit, free) => {
    expect(freeNumbers(taken, limit)).toEqual(free)
  })

  it('never come to more uses than the limit, in whatever order they are looked up, taken and given back', () => {
    const anyStart = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 })
    const anySteps = fc.array(fc.record({ does: fc.nat(2), at: fc.nat(40) }), { maxLength: 60 })
    fc.assert(
      fc.property(anyStart, fc.integer({ min: 1, max: 8 }), anySteps, (start, limit, steps) => {
        const taken = new Set(start)
        const most = Math.max(limit, start.length)
        const lookedUp: number[] = []
        for (const { does, at } of steps) {
          const numbers = [...taken]
          const free = freeNumbers(numbers, limit)
          if (does === 0 && free.length > 0) lookedUp.push(free[at % free.length]!)
          if (does === 1 && lookedUp.length > 0)
            taken.add(lookedUp.splice(at % lookedUp.length, 1)[0]!)
          if (does === 2 && numbers.length > 0) taken.delete(numbers[at % numbers.length]!)
          expect(taken.size).toBeLessThanOrEqual(most)
        }
      }),
      { seed: 26_12_03, numRuns: 2_000 },
    )
  })
})
