import { constants } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { buildApplications } from '../building/build-applications.mjs'
import { installDependencies } from '../building/install-dependencies.mjs'
import { requireReachableDatabase } from '../checks/reachable-database.mjs'
import { repositoryRoot } from '../checks/settings.mjs'
import { createProgress } from '../progress.mjs'
import { Refusal } from '../refusal.mjs'
import { findChromium, howToGetChromium } from './chromium.mjs'
import { memoryFolder } from './memory-folder.mjs'
import { countJourneys, runJest, runJourneys } from './runners.mjs'
import { inWords, sum } from './tally.mjs'
import { rememberTested, treeHash } from './tested-tree.mjs'

/** @typedef {import('../checks/settings.mjs').Variables} Variables */
/** @typedef {import('./runners.mjs').Outcome} Outcome */
/** @typedef {{ kind: string, title: string, minutes: string } & Outcome} Result */
/** @typedef {{ priority?: number, prefix?: string }} Beside how it runs beside something else */

const kinds = ['unit', 'integration', 'journeys']
const unitProjects = ['shared', 'http-server', 'stand-in', 'scripts', 'bench', 'cms', 'web']
const usage =
  'npm test                                       everything\n' +
  'npm test -- --only unit                        one kind: unit, integration or journeys\n' +
  'npm test -- --only unit --project web          one part: shared, stand-in, scripts, cms or web\n' +
  'npm test -- --only journeys basket             only files whose path matches a pattern'

/**
 * Runs every test, on every database there is, and ends with one line that counts them all.
 *
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runTests(args) {
  const { only, project, pattern } = readArguments(args)
  /** @type {Variables} */
  const env = { ...memoryFolder(), ...process.env }
  const progress = createProgress()
  const logs = path.join(repositoryRoot, 'data/logs')
  const treeBefore = treeHash()
  const databases = databasesToTest(env)
  if (env.MONGODB_URL) await requireReachableDatabase(env.MONGODB_URL)
  await progress.step('install', (say) =>
    installDependencies({ logFile: path.join(logs, 'install.log') }, say),
  )
  /** @type {Result[]} */
  const results = []
  const part = async (
    /** @type {string} */ kind,
    /** @type {string} */ title,
    /** @type {() => Promise<Outcome>} */ work,
  ) => {
    progress.say(`\n── ${title}\n`)
    const startedAt = Date.now()
    const outcome = await work()
    const minutes = ((Date.now() - startedAt) / 60_000).toFixed(1)
    results.push({ kind, title, minutes, ...outcome })
  }

  if (wants(only, 'unit')) {
    const projects = project ? [project] : unitProjects
    await part('unit', 'Unit tests', () =>
      runJest({ projects, pattern, env: withoutDatabases(env) }),
    )
  }
  const chromium = wants(only, 'journeys')
    ? await progress.step('browser', (say) => findChromium(env, say))
    : undefined
  if (chromium) {
    await progress.step('build', (say) =>
      buildApplications({ logFile: path.join(logs, 'build.log') }, say),
    )
  }
  const integration = async (isBeside = false) => {
    for (const database of databases) {
      const priority = constants.priority.PRIORITY_BELOW_NORMAL
      const beside = isBeside ? { priority, prefix: `[${database}] ` } : {}
      await part('integration', `Integration tests on ${database}`, () =>
        runIntegration({ pattern, env: databaseEnv(env, database), beside }),
      )
    }
  }
  const journeys = async () => {
    for (const database of databases) {
      const journeyEnv = { ...databaseEnv(env, database), PLAYWRIGHT_CHROMIUM: chromium }
      await part('journeys', `Journeys on ${database}`, () =>
        chromium ? runJourneys({ pattern, env: journeyEnv }) : skipJourneys(pattern, journeyEnv),
      )
    }
    if (!chromium) progress.say(`\nThe journeys were skipped: no Chromium.\n${howToGetChromium}`)
  }
  if (only === 'integration') await integration()
  else if (only === 'journeys') await journeys()
  // A journey waits for half of its time. What is beside it takes a core only while it does.
  else if (!only) await Promise.all([journeys(), integration(Boolean(chromium))])
  if (!env.MONGODB_URL && only !== 'unit') {
    progress.say('\nNot tested on MongoDB: set MONGODB_URL to a server to do so (CONTRIBUTING.md).')
  }
  const isWhole = !only && !project && !pattern
  return conclude({ results, databases, treeBefore, isWhole, progress })
}

/** @param {string[]} args */
function readArguments(args) {
  const { values, positionals } = parse(args)
  if (values.only && !kinds.includes(values.only)) throw new Refusal(`Usage:\n${usage}`)
  if (values.project && !unitProjects.includes(values.project))
    throw new Refusal(`Usage:\n${usage}`)
  return { only: values.only, project: values.project, pattern: positionals[0] }
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { only: { type: 'string' }, project: { type: 'string' } },
    })
  } catch (error) {
    throw new Refusal(`${/** @type {Error} */ (error).message}\n\nUsage:\n${usage}`)
  }
}

/**
 * @param {string | undefined} only
 * @param {string} kind
 */
function wants(only, kind) {
  return !only || only === kind
}

/** @param {Variables} env */
export function databasesToTest(env) {
  return env.MONGODB_URL ? ['SQLite', 'MongoDB'] : ['SQLite']
}

/**
 * @param {Variables} env
 * @param {string} database
 * @returns {Variables}
 */
function databaseEnv(env, database) {
  return database === 'MongoDB'
    ? { ...withoutDatabases(env), MONGODB_URL: env.MONGODB_URL }
    : withoutDatabases(env)
}

/**
 * A developer's own database must never be what the tests write to.
 *
 * @param {Variables} env
 * @returns {Variables}
 */
function withoutDatabases(env) {
  return { ...env, DATABASE_URL: undefined, MONGODB_URL: undefined }
}

/**
 * What needs no database, but builds and starts programs, runs once, beside SQLite.
 *
 * @param {{ pattern?: string | undefined, env: Variables, beside: Beside }} what
 */
function runIntegration({ pattern, env, beside }) {
  const projects = env.MONGODB_URL ? ['cms-int'] : ['cms-int', 'programs-int', 'web-int']
  // Everything has run on SQLite by then, unless somebody asks for a test by name.
  const ofDatabaseOnly = env.MONGODB_URL && !pattern ? 'true' : undefined
  return runJest({
    projects,
    pattern,
    env: { ...env, TESTS_OF_DATABASE_ONLY: ofDatabaseOnly },
    // Payload's database adapters keep a handle open after they were told to end.
    extra: ['--forceExit'],
    ...beside,
  })
}

/**
 * @param {string | undefined} pattern
 * @param {Variables} env
 * @returns {Promise<Outcome>}
 */
async function skipJourneys(pattern, env) {
  const tally = { passed: 0, failed: 0, skipped: await countJourneys({ pattern, env }) }
  return { tally, failures: [] }
}

/**
 * @param {object} run
 * @param {Result[]} run.results
 * @param {string[]} run.databases
 * @param {string | undefined} run.treeBefore
 * @param {boolean} run.isWhole
 * @param {import('../progress.mjs').Progress} run.progress
 * @returns {number} the exit code: on a CI machine a skipped journey is a failure, too
 */
function conclude({ results, databases, treeBefore, isWhole, progress }) {
  const total = sum(results.map(({ tally }) => tally))
  // Other tests are skipped only where they ask for what a machine need not have: Stripe's own keys.
  const lacksJourneys = results.some(({ kind, tally }) => kind === 'journeys' && tally.skipped > 0)
  const isClean = total.failed === 0 && !lacksJourneys && total.passed > 0
  if (isWhole && isClean) rememberTested({ tally: total, databases, treeBefore })
  progress.say('')
  results.sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
  for (const { title, failures } of results) {
    for (const { test, reason } of failures) progress.say(`✘ ${title}: ${test}\n${reason}\n`)
  }
  for (const { title, tally, minutes } of results) {
    progress.say(`  ${title.padEnd(32)} ${inWords(tally)}, in ${minutes} minutes`)
  }
  progress.say(`\n${inWords(total)}`)
  if (total.failed > 0) return 1
  return process.env.CI && lacksJourneys ? 1 : 0
}
