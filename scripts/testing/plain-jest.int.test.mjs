import { expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import path from 'node:path'

import { repositoryRoot } from '../checks/settings.mjs'

const aTest = 'scripts/checks/node-version.test.mjs'

it.each([[], ['--runInBand']])('a test runs as Jest alone is given its path (%s)', (...options) => {
  const { status, stderr } = startJest(aTest, ...options)
  expect(stderr).toContain(`PASS scripts ${aTest}`)
  expect(status).toBe(0)
})

it('what fails in it fails the command', () => {
  expect(startJest('scripts/there-is-no-such.test.mjs').status).toBe(1)
})

/**
 * From a shell in which nothing is set.
 *
 * @param {string[]} args
 */
function startJest(...args) {
  const jest = path.join(repositoryRoot, 'node_modules/.bin/jest')
  return spawnSync(process.execPath, [jest, '--colors=false', ...args], {
    cwd: repositoryRoot,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  })
}
