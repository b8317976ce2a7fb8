import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { nodeVersionProblem, OLDEST_NODE } from './node-version.mjs'
import { repositoryRoot } from './settings.mjs'

describe('the check of the Node version', () => {
  it.each([OLDEST_NODE, '20.19.1', '20.20.0', '22.0.0', '100.1.1'])('lets %s pass', (version) => {
    expect(nodeVersionProblem(version)).toBeUndefined()
  })

  it.each(['18.20.8', '20.9.0', '20.18.3', '4.0.0'])('says what to do about %s', (version) => {
    expect(nodeVersionProblem(version)).toContain(`needs Node ${OLDEST_NODE} or newer`)
    expect(nodeVersionProblem(version)).toContain(`this is Node ${version}`)
  })

  it('asks for the version that package.json asks for', () => {
    const { engines } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8'))
    expect(`${engines.node.replace('>=', '')}.0`).toBe(OLDEST_NODE)
  })
})
