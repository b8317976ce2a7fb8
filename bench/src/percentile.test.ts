import { describe, expect, it } from '@jest/globals'

import { percentile } from './percentile'

describe('percentile', () => {
  const oneToTwenty = Array.from({ length: 20 }, (_, index) => 20 - index)

  it('is the sample of the nearest rank, in whatever order they came', () => {
    expect(percentile(oneToTwenty, 0.5)).toBe(10)
    expect(percentile(oneToTwenty, 0.95)).toBe(19)
    expect(percentile(oneToTwenty, 0.99)).toBe(20)
  })

  it('has the smallest and the largest sample at its ends', () => {
    expect(percentile(oneToTwenty, 0)).toBe(1)
    expect(percentile(oneToTwenty, 1)).toBe(20)
    expect(percentile([7], 0.5)).toBe(7)
  })

  it('leaves the samples as they were, and is no number without any', () => {
    const samples = [3, 1, 2]
    percentile(samples, 0.5)
    expect(samples).toEqual([3, 1, 2])
    expect(percentile([], 0.5)).toBeNaN()
  })
})
