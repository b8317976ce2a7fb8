import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { quartilesOf } from './days-ahead'

it('nothing has no quartiles', () => {
  expect(quartilesOf(new Map())).toBeNull()
})

it('two of 3, one of 10 and one of 40 have 3, 3 and 10', () => {
  const counts = new Map([...([[40, 1] as const, [3, 2] as const, [10, 1] as const] as const)])
  expect(quartilesOf(counts)).toEqual({ lower: 3, median: 3, upper: 10 })
})

it('counted figures have the quartiles of all of them in a row', () => {
  const figures = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(figures, (all) => {
      const counts = new Map<number, number>()
      for (const figure of all) counts.set(figure, (counts.get(figure) ?? 0) + 1)
      const inRow = all.toSorted((one, other) => one - other)
      const at = (share: number) => inRow[Math.ceil(all.length * share) - 1]
      expect(quartilesOf(counts)).toEqual({ lower: at(0.25), median: at(0.5), upper: at(0.75) })
    }),
  )
})
