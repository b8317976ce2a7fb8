import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { exceptions, isPermissive, licenceProblems, nameAt } from './licences.mjs'
import { repositoryRoot } from './settings.mjs'

const lock = JSON.parse(readFileSync(path.join(repositoryRoot, 'package-lock.json'), 'utf8'))

describe('the licences of what ships', () => {
  it('are permissive in this repository', () => {
    expect(licenceProblems(lock)).toEqual([])
  })

  it.each(['GPL-3.0-only', 'AGPL-3.0-or-later', 'SEE LICENSE IN LICENSE', 'MIT AND GPL-3.0-only'])(
    'are not permissive with %s',
    (license) => {
      const added = { ...lock.packages, 'node_modules/a/node_modules/viral': { license } }
      expect(licenceProblems({ packages: added })).toEqual([`viral: ${license}`])
    },
  )

  it('are not known where a package names none', () => {
    expect(licenceProblems({ packages: { 'node_modules/@some/thing': {} } })).toEqual([
      '@some/thing: none',
    ])
  })

  it('do not matter for tools that stay here', () => {
    const packages = { 'node_modules/viral': { license: 'GPL-3.0-only', dev: true } }
    expect(licenceProblems({ packages })).toEqual([])
  })

  it('have no exception that nothing needs any more', () => {
    const shipped = Object.keys(lock.packages).map(nameAt)
    for (const name of Object.keys(exceptions)) {
      expect(shipped.filter((each) => each.startsWith(name))).not.toEqual([])
    }
  })
})

it.each([
  ['(MIT OR GPL-3.0-only) AND ISC', true],
  ['MIT AND (GPL-3.0-only OR AGPL-3.0-only)', false],
  ['(MIT AND Zlib)', true],
  ['GPL-2.0-only OR (MIT AND GPL-3.0-only)', false],
])('reads %s as permissive: %s', (expression, expected) => {
  expect(isPermissive(expression)).toBe(expected)
})
