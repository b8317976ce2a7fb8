import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { repositoryRoot } from '../checks/settings.mjs'
import { buildApplications, changedApplications } from './build-applications.mjs'
import { turboEnvironment } from './turbo.mjs'

/** @type {string} a repository with the packages and the turbo.json of this one, which is built in no time */
let root

const { workspaces } = /** @type {{ workspaces: string[] }} */ (
  JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8'))
)

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'lectern-build-'))
  const lock = JSON.parse(readFileSync(path.join(repositoryRoot, 'package-lock.json'), 'utf8'))
  const packages = Object.keys(lock.packages).filter(
    (name) => name && !name.includes('node_modules'),
  )
  expect(packages.length).toBeGreaterThan(workspaces.length)
  const shared = [
    'package.json',
    'package-lock.json',
    'turbo.json',
    'tsconfig.base.json',
    '.gitignore',
  ]
  for (const file of [...shared, ...packages.map((each) => `${each}/package.json`)]) {
    cpSync(path.join(repositoryRoot, file), path.join(root, file))
  }
  for (const app of ['cms', 'web']) {
    const file = `apps/${app}/package.json`
    const described = JSON.parse(readFileSync(path.join(root, file), 'utf8'))
    write(file, JSON.stringify({ ...described, scripts: { build: 'node build.mjs' } }))
    write(`apps/${app}/build.mjs`, smallBuild)
  }
  await build()
})
afterAll(() => rmSync(root, { recursive: true }))

const smallBuild = `
import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('.next/standalone', { recursive: true })
writeFileSync('.next/BUILD_ID', String(Math.random()))
writeFileSync('.next/standalone/server.js', '')
`

describe('what has been built', () => {
  it('is not built again', async () => {
    const before = buildIdOf('web')
    await build()
    expect(changedApplications(root)).toEqual([])
    expect(buildIdOf('web')).toBe(before)
  })

  it('is put back when it was deleted, the same', async () => {
    const before = buildIdOf('web')
    rmSync(path.join(root, 'apps/web/.next'), { recursive: true })
    await build()
    expect(buildIdOf('web')).toBe(before)
    expect(existsSync(path.join(root, 'apps/web/.next/standalone/server.js'))).toBe(true)
  })
})

describe('after a change', () => {
  it.each([
    ['packages/shared/src/money/pence.ts', ['cms', 'web']],
    ['packages/http-server/src/on-each-request.ts', ['cms', 'web']],
    ['tsconfig.base.json', ['cms', 'web']],
    ['apps/web/src/app/page.tsx', ['web']],
    ['apps/web/next.config.ts', ['web']],
    ['apps/web/package.json', ['web']],
    ['apps/cms/tsconfig.build.json', ['cms']],
    ['apps/cms/src/migrations/index.ts', ['cms']],
    ['apps/web/node_modules/x/index.js', []],
    ['apps/web/next-env.d.ts', []],
    ['apps/web/tsconfig.tsbuildinfo', []],
    ['docs/vat.md', []],
    ['packages/shared/README.md', []],
    ['packages/shared/src/money/pence.test.ts', []],
    ['apps/cms/seed/main.ts', []],
    ['apps/cms/test-support/world.ts', []],
    ['packages/stripe-stand-in/src/main.ts', []],
    ['e2e/journeys/basket.spec.ts', []],
    ['scripts/start.mjs', []],
  ])('of %s, exactly this is built: %j', (file, expected) => {
    const place = path.join(root, file)
    const before = existsSync(place) ? readFileSync(place, 'utf8') : undefined
    write(file, `${before ?? ''}\n`)
    expect(changedApplications(root)).toEqual(expected)
    if (before === undefined) rmSync(place)
    else write(file, before)
  })

  it('of a dependency, what uses it is built', () => {
    const file = 'package-lock.json'
    const before = readFileSync(path.join(root, file), 'utf8')
    const lock = JSON.parse(before)
    lock.packages['node_modules/pdfkit'].version = '0.0.1'
    write(file, JSON.stringify(lock))
    expect(changedApplications(root)).toEqual(['cms'])
    write(file, before)
  })

  it('of the machine, everything is built', () => {
    const before = turboEnvironment.LECTERN_BUILT_WITH
    turboEnvironment.LECTERN_BUILT_WITH = 'Node 99 on a telephone'
    expect(changedApplications(root)).toEqual(['cms', 'web'])
    turboEnvironment.LECTERN_BUILT_WITH = before
  })
})

function build() {
  return buildApplications({ root, logFile: path.join(root, 'data/build.log') }, () => {})
}

/** @param {string} app */
function buildIdOf(app) {
  return readFileSync(path.join(root, `apps/${app}/.next/BUILD_ID`), 'utf8')
}

/**
 * @param {string} file
 * @param {string} content
 */
function write(file, content) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), content)
}
