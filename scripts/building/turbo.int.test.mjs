import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { repositoryRoot } from '../checks/settings.mjs'
import { turbo } from './turbo.mjs'

/** @type {string} of somebody who has never run any of it */
let home

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'lectern-home-'))
})
afterAll(() => rmSync(home, { recursive: true }))

const ours = path.join(repositoryRoot, 'scripts/building/turbo.mjs')

it('Turborepo says nothing of telemetry, as it does by itself', () => {
  expect(whatIsSaid(ours)).not.toMatch(/telemetry/i)
  expect(whatIsSaid(turbo)).toMatch(/telemetry/i)
})

it('is what every script of package.json starts', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8'))
  for (const script of Object.values(scripts)) expect(script).not.toMatch(/^turbo | turbo /)
})

/** @param {string} program */
function whatIsSaid(program) {
  const { stderr } = spawnSync(process.execPath, [program, 'run', 'build', '--dry=json'], {
    cwd: repositoryRoot,
    env: { PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: home },
    encoding: 'utf8',
  })
  return stderr
}
