import { expect, it } from '@jest/globals'

import type { Measurement } from './load'
import { medianOf } from './median-of-rounds'

it('one slow round counts for no more than one, and no failure is lost', () => {
  expect(
    medianOf([
      measured({ requestsPerSecond: 100, p99Ms: 9, failures: 0 }),
      measured({ requestsPerSecond: 10, p99Ms: 90, cpuMicrosPerRequest: null, failures: 2 }),
      measured({ requestsPerSecond: 90, p99Ms: 10, cpuMicrosPerRequest: 40, failures: 1 }),
    ]),
  ).toEqual(measured({ requestsPerSecond: 90, p99Ms: 10, cpuMicrosPerRequest: 30, failures: 3 }))
})

it('what no round could tell is not told', () => {
  expect(medianOf([measured({ cpuMicrosPerRequest: null })]).cpuMicrosPerRequest).toBeNull()
})

it('nothing has no median', () => {
  expect(() => medianOf([])).toThrow('Nothing was measured')
})

function measured(figures: Partial<Measurement>): Measurement {
  return {
    name: 'a page',
    connections: 64,
    requestsPerSecond: 100,
    p50Ms: 1,
    p99Ms: 2,
    cpuMicrosPerRequest: 30,
    failures: 0,
    ...figures,
  }
}
