import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, setPriority } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { repositoryRoot } from '../checks/settings.mjs'
import { Refusal } from '../refusal.mjs'
import { failuresOfJest, failuresOfPlaywright } from './failures.mjs'
import { createJourneyWorld } from './journey-world.mjs'
import { sum, tallyOfJest, tallyOfPlaywright } from './tally.mjs'

/** @typedef {import('../checks/settings.mjs').Variables} Variables */
/** @typedef {import('./failures.mjs').Failure} Failure */
/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ tally: Tally, failures: Failure[] }} Outcome */

/** A program that ended without saying what it did has failed, whatever its exit code. */
const nothingReported = { passed: 0, failed: 1, skipped: 0 }
/** Each is a whole system with a browser that draws without a graphics card: on fewer cores they only wait for each other. */
const coresOfWorld = 2
const mostWorlds = 2

/**
 * @param {object} what
 * @param {string[]} what.projects
 * @param {string | undefined} [what.pattern]
 * @param {Variables} what.env
 * @param {string[]} [what.extra] arguments
 * @param {number | undefined} [what.priority]
 * @param {string | undefined} [what.prefix]
 * @returns {Promise<Outcome>}
 */
export async function runJest({ projects, pattern, env, extra = [], priority, prefix }) {
  const report = reportFile('jest')
  const code = await run({
    program: 'node_modules/jest/bin/jest.js',
    args: [
      ...['--selectProjects', ...projects],
      // Jest leaves one core for its own watch mode; here nobody edits while the tests run.
      ...['--maxWorkers=100%', '--passWithNoTests', '--json', `--outputFile=${report}`],
      ...extra,
      ...(pattern ? ['--testPathPatterns', pattern] : []),
    ],
    env,
    priority,
    prefix,
  })
  return readReport({ report, code, tallyOf: tallyOfJest, failuresOf: failuresOfJest })
}

/**
 * All journeys in as many worlds at once as there are cores for, or those that are asked for in one.
 *
 * @param {{ pattern?: string | undefined, env: Variables }} what
 * @returns {Promise<Outcome>}
 */
export async function runJourneys({ pattern, env }) {
  const room = Math.max(1, Math.floor(availableParallelism() / coresOfWorld))
  const worlds = pattern ? 1 : Math.min(room, mostWorlds)
  const outcomes = await Promise.all(
    Array.from({ length: worlds }, (_, place) => runJourneysIn({ place, worlds, pattern, env })),
  )
  return {
    tally: sum(outcomes.map(({ tally }) => tally)),
    failures: outcomes.flatMap(({ failures }) => failures),
  }
}

/**
 * @param {{ place: number, worlds: number, pattern?: string | undefined, env: Variables }} what
 * @returns {Promise<Outcome>}
 */
async function runJourneysIn({ place, worlds, pattern, env }) {
  const part = `${place + 1}/${worlds}`
  const report = reportFile(`journeys-${env.MONGODB_URL ? 'mongodb' : 'sqlite'}-${place + 1}`)
  const world = createJourneyWorld(env, place)
  const code = await run({
    program: 'node_modules/@playwright/test/cli.js',
    args: [
      ...['test', '--config', 'e2e/playwright.config.ts', '--reporter', 'list,json'],
      ...(worlds > 1 ? ['--shard', part] : []),
      ...(pattern ? [pattern] : []),
    ],
    env: {
      ...env,
      ...world.env,
      // Everything has run on SQLite by then, unless somebody asks for a journey by name.
      JOURNEYS_OF_DATABASE_ONLY: env.MONGODB_URL && !pattern ? 'true' : undefined,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
    prefix: worlds > 1 ? `${part} ` : undefined,
  })
  const outcome = readReport({
    report,
    code,
    tallyOf: tallyOfPlaywright,
    failuresOf: failuresOfPlaywright,
  })
  // What the browser showed is kept already; the system's own logs go beside it.
  if (outcome.tally.failed > 0) keepLogs(world.env)
  await world.remove()
  return outcome
}

/**
 * @param {{ world: string, env: Variables }} what
 * @returns {Promise<number>} the exit code
 */
export async function runPictures({ world: name, env }) {
  const world = createJourneyWorld(env)
  const code = await run({
    program: 'node_modules/@playwright/test/cli.js',
    args: ['test', '--config', 'e2e/pictures.config.ts', '--reporter', 'list'],
    env: { ...env, ...world.env, JOURNEYS_WORLD: name },
  })
  await world.remove()
  return code
}

/**
 * How many journeys there are, without running any.
 *
 * @param {{ pattern?: string | undefined, env: Variables }} what
 */
export async function countJourneys({ pattern, env }) {
  const report = reportFile('journeys-list')
  await run({
    program: 'node_modules/@playwright/test/cli.js',
    args: [
      ...['test', '--config', 'e2e/playwright.config.ts', '--list', '--reporter', 'json'],
      ...(pattern ? [pattern] : []),
    ],
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  const { suites = [] } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  return countSpecs(suites)
}

/** @typedef {{ specs?: unknown[], suites?: Suite[] }} Suite */

/**
 * @param {Suite[]} suites
 * @returns {number}
 */
export function countSpecs(suites) {
  return suites.reduce(
    (total, { specs = [], suites: inner = [] }) => total + specs.length + countSpecs(inner),
    0,
  )
}

/**
 * @param {object} what
 * @param {string} what.program
 * @param {string[]} what.args
 * @param {Variables} what.env
 * @param {number | undefined} [what.priority] of the program and all that it starts, as the system counts them
 * @param {string | undefined} [what.prefix] of each line that it says, where several say something at once
 * @returns {Promise<number>}
 */
function run({ program, args, env, priority, prefix }) {
  const saying = prefix ? 'pipe' : 'inherit'
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(repositoryRoot, program), ...args], {
      cwd: repositoryRoot,
      env: /** @type {NodeJS.ProcessEnv} */ (env),
      stdio: ['ignore', saying, saying],
    })
    // At once: what a program starts has the priority that it had itself.
    if (priority !== undefined && child.pid) setPriority(child.pid, priority)
    for (const said of [child.stdout, child.stderr]) {
      if (!said) continue
      const lines = createInterface({ input: said })
      lines.on('line', (line) => process.stdout.write(`${prefix}${line}\n`))
    }
    // Ctrl-C reaches it by itself; what ends only this process would leave it running.
    const end = () => child.kill('SIGTERM')
    process.on('SIGTERM', end)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', end)
      if (signal) reject(new Refusal(`The tests were ended (${signal}).`))
      else resolve(code ?? 1)
    })
  })
}

/**
 * @template Report
 * @template Results
 * @param {object} what
 * @param {string} what.report its file
 * @param {number} what.code the runner's exit code
 * @param {(report: Report) => Tally} what.tallyOf
 * @param {(results: Results) => Failure[]} what.failuresOf of the same report
 * @returns {Outcome}
 */
function readReport({ report: file, code, tallyOf, failuresOf }) {
  if (!existsSync(file)) return { tally: nothingReported, failures: [] }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const tally = tallyOf(report)
  const counted = code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
  return { tally: counted, failures: failuresOf(report) }
}

/** @param {Variables} env */
function keepLogs({ JOURNEYS_DATA_DIR: dataDir = '', JOURNEYS_RESULTS: results = '' }) {
  const logs = path.join(dataDir, 'logs')
  if (existsSync(logs)) cpSync(logs, path.join(results, 'logs'), { recursive: true })
}

/** @param {string} name */
function reportFile(name) {
  const file = path.join(repositoryRoot, `data/test-reports/${name}.json`)
  mkdirSync(path.dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}
