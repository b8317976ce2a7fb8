import { describe, expect, it } from '@jest/globals'
import path from 'node:path'

import { repositoryRoot } from '../checks/settings.mjs'
import { failuresOfJest, failuresOfPlaywright } from './failures.mjs'

describe('what failed', () => {
  it('names each test of Jest that failed, and why, without colours and stack', () => {
    const passed = { status: 'passed', fullName: 'a sum adds up', failureMessages: [] }
    const failed = {
      status: 'failed',
      fullName: 'a sum rounds down',
      failureMessages: ['\u001B[31mExpected: 3\u001B[39m\nReceived: 4\n    at sum (sum.ts:1:1)'],
    }
    const name = path.join(repositoryRoot, 'packages/shared/sum.test.ts')
    const file = { name, message: '', status: 'failed', assertionResults: [passed, failed] }
    expect(failuresOfJest({ testResults: [file] })).toEqual([
      {
        test: 'packages/shared/sum.test.ts › a sum rounds down',
        reason: 'Expected: 3\nReceived: 4',
      },
    ])
  })

  it('shows the beginning of a long reason and its end, where programs say what went wrong', () => {
    const log = Array.from({ length: 40 }, (_, at) => `line ${at + 1}`)
    const message = [...log, 'The database was not seeded', 'x'.repeat(5_000)].join('\n')
    const file = { name: path.join(repositoryRoot, 'a.test.ts'), message, status: 'failed' }
    const [failure] = failuresOfJest({ testResults: [{ ...file, assertionResults: [] }] })
    expect(failure?.reason).toMatch(/^line 1\nline 2\n/)
    expect(failure?.reason).toContain('line 40\nThe database was not seeded\nxxx')
    expect(failure?.reason.length).toBeLessThan(1_500)
  })

  it('names a file that broke before its first test', () => {
    const name = path.join(repositoryRoot, 'broken.test.ts')
    const file = { name, message: 'Cannot find module', status: 'failed', assertionResults: [] }
    expect(failuresOfJest({ testResults: [file] })).toEqual([
      { test: 'broken.test.ts', reason: 'Cannot find module' },
    ])
  })

  it('names each journey that failed, in files within files, and a system that did not start', () => {
    const spec = { file: 'buy.spec.ts', tests: [{ results: [{ error: { message: 'Too late' } }] }] }
    const suites = [
      {
        specs: [{ ...spec, title: 'a place is bought', ok: true }],
        suites: [{ specs: [{ ...spec, title: 'a place is given back', ok: false }] }],
      },
    ]
    expect(failuresOfPlaywright({ suites, errors: [{ message: 'No server' }] })).toEqual([
      { test: 'journeys', reason: 'No server' },
      { test: 'buy.spec.ts › a place is given back', reason: 'Too late' },
    ])
  })
})
