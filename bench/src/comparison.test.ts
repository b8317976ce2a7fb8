import { expect, it } from '@jest/globals'

import { compare } from './comparison'

const reference = {
  name: 'GET /api/health',
  connections: 16,
  requestsPerSecond: 800,
  p50Ms: 20,
  p99Ms: 40,
  cpuMicrosPerRequest: 1_200,
  failures: 0,
}

it('gives the reference itself the ratio of one', () => {
  expect(compare(reference, reference)['× reference']).toBe('1.000')
})

it('says how much of the reference’s rate was reached', () => {
  const slower = { ...reference, requestsPerSecond: 300, cpuMicrosPerRequest: null }
  const row = compare(slower, reference)
  expect(row['× reference']).toBe('0.375')
  expect(row['CPU µs/request']).toBe('unknown')
})

it('claims no ratio where the reference answered nothing', () => {
  expect(compare(reference, { ...reference, requestsPerSecond: 0 })['× reference']).toBe('–')
  expect(compare(reference, undefined)['× reference']).toBe('–')
})
