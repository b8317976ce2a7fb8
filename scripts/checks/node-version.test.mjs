import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { nodeVersionProblem, OLDEST_NODES } from './node-version.mjs'
import { repositoryRoot } from './settings.mjs'

describe('the check of the Node version', () => {
  it.each([...OLDEST_NODES, '20.19.1', '20.20.0', '22.21.1', '24.11.0', '26.0.0', '100.1.1'])(
    'lets %s pass',
    (version) => {
      expect(nodeVersionProblem(version)).toBeUndefined()
    },
  )

  it.each(['18.20.8', '20.9.0', '20.18.3', '21.7.3', '22.11.0', '23.11.1', '4.0.0'])(
    'says what to do about %s',
    (version) => {
      expect(nodeVersionProblem(version)).toContain('needs Node 20.19, 22.12, or 24 and newer')
      expect(nodeVersionProblem(version)).toContain(`this is Node ${version}`)
    },
  )

  it('asks for the versions that package.json asks for', () => {
    const { engines } = JSON.parse(read('package.json'))
    expect(engines.node).toBe('^20.19 || ^22.12 || >=24')
    const asked = engines.node
      .match(/[\d.]+/g)
      .map((/** @type {string} */ version) => `${version}.0.0`.split('.', 3).join('.'))
    expect(asked).toEqual(OLDEST_NODES)
  })

  it('asks for those that every change is tested on', () => {
    const lines = OLDEST_NODES.map((version) => version.split('.')[0])
    expect(read('.github/workflows/verify.yml')).toContain(`node: [${lines.join(', ')}]`)
  })
})

/** @param {string} file */
function read(file) {
  return readFileSync(path.join(repositoryRoot, file), 'utf8')
}
