import { describe, expect, it } from '@jest/globals'

import { withDatabase } from './journey-world.mjs'
import { countSpecs } from './runners.mjs'
import { inWords, sum, tallyOfJest, tallyOfPlaywright } from './tally.mjs'

describe('the count of all tests', () => {
  it('adds up what the runners report', () => {
    const jest = tallyOfJest({
      numPassedTests: 10,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 3,
      numRuntimeErrorTestSuites: 0,
    })
    const journeys = tallyOfPlaywright({
      stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 1 },
      errors: [],
    })
    expect(inWords(sum([jest, journeys]))).toBe('14 passed, 1 failed, 6 skipped')
  })

  it('counts a file that broke before its first test as a failure', () => {
    const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
    expect(tallyOfJest({ ...report, numRuntimeErrorTestSuites: 2 }).failed).toBe(2)
  })

  it('counts a system that did not start, and a journey that passed on a second try, as failures', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 1, skipped: 0 }
    expect(tallyOfPlaywright({ stats, errors: ['did not start'] }).failed).toBe(2)
  })

  it('counts journeys in files within files', () => {
    expect(countSpecs([{ specs: [1, 2], suites: [{ specs: [3] }, { suites: [] }] }])).toBe(3)
  })
})

describe('a database for the journeys', () => {
  it.each([
    ['mongodb://127.0.0.1:27017/?replicaSet=rs0', 'mongodb://127.0.0.1:27017/j?replicaSet=rs0'],
    ['mongodb://u:p@a:1,b:2/mine?x=1', 'mongodb://u:p@a:1,b:2/j?x=1'],
    ['mongodb://localhost', 'mongodb://localhost/j'],
  ])('takes the place of the one in %s', (given, expected) => {
    expect(withDatabase(given, 'j')).toBe(expected)
  })
})
