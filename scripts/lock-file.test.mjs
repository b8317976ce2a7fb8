import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { repositoryRoot } from './checks/settings.mjs'

/** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} */
const lock = JSON.parse(readFileSync(path.join(repositoryRoot, 'package-lock.json'), 'utf8'))

// npm leaves out what the registry of the moment does not have, and `npm ci` then refuses to install.
it('package-lock.json names the packages that other platforms need, too', () => {
  const named = new Set(
    Object.keys(lock.packages).map((place) => place.split('node_modules/').at(-1)),
  )
  const missing = Object.values(lock.packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !named.has(name))
  expect(missing).toEqual([])
})

it('package-lock.json names no registry, so that everybody installs from their own', () => {
  expect(JSON.stringify(lock)).not.toContain('"resolved":"http')
})
