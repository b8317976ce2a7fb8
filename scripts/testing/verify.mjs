import { readdirSync, readFileSync, statSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { buildApplications } from '../building/build-applications.mjs'
import { faultsInLog } from '../building/faults-in-log.mjs'
import { installDependencies } from '../building/install-dependencies.mjs'
import { requirePermissiveLicences } from '../checks/licences.mjs'
import { repositoryRoot } from '../checks/settings.mjs'
import { createProgress } from '../progress.mjs'
import { Refusal } from '../refusal.mjs'
import { runLogged } from '../running/logged-command.mjs'
import { databasesToTest, runTests } from './run-tests.mjs'
import { inWords } from './tally.mjs'
import { lastTested } from './tested-tree.mjs'

/** @typedef {(say: (detail: string) => void) => Promise<void>} Work */

/** Made by programs from the sources and committed, so that a reader and an editor have them. */
const generatedFiles = [
  'packages/shared/src/contract/payload-types.ts',
  'apps/cms/src/app/(payload)/admin/importMap.js',
  'packages/stripe-stand-in/src/schemas',
  'docs/help.md',
]

/**
 * Everything that has to hold before a change is merged, cheapest and most telling first.
 *
 * `--keep-going` shows every failure instead of the first; `--tested` does not repeat the tests when
 * the last complete run passed on exactly these files; `--beside-tests` is for a machine that nobody waits at:
 * what only reads the sources takes what the tests leave idle, and is told after them.
 *
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function verify(args) {
  const { values } = parseArgs({
    args,
    options: {
      'keep-going': { type: 'boolean' },
      tested: { type: 'boolean' },
      'beside-tests': { type: 'boolean' },
    },
  })
  const progress = createProgress()
  /** @type {string[]} */
  const failures = []
  const abandoned = new AbortController()
  progress.say('')
  try {
    const order = values['beside-tests'] ? stepsBesideTests : steps
    for (const [name, work] of order(Boolean(values.tested), abandoned.signal)) {
      try {
        await progress.step(name, work)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        if (!values['keep-going']) throw error
        failures.push(name)
        progress.say(`\n${error.message}\n`)
      }
    }
  } finally {
    abandoned.abort()
  }
  progress.say(failures.length ? `\nNot in order: ${failures.join(', ')}` : '\nAll in order.')
  return failures.length ? 1 : 0
}

/** @type {[name: string, work: Work][]} */
const firstSteps = [
  ['install', (say) => installDependencies({ logFile: logFile('install') }, say)],
  ['generated', generatedFilesAreCurrent],
  ['licences', requirePermissiveLicences],
]

/**
 * @param {boolean} mayBeTested
 * @param {AbortSignal} signal once nobody waits for what still runs
 * @returns {[name: string, work: Work][]}
 */
function steps(mayBeTested, signal) {
  // It takes one core for as long as all that reads the sources takes the other.
  const lint = startedEarly(npmScript('lint', { signal }))
  return [
    ...firstSteps,
    ['migrations', lint.beside(npmScript('migrations:check'))],
    ['format', npmScript('format:check')],
    ['types', npmScript('types')],
    ['boundaries', npmScript('boundaries')],
    ['dead code', npmScript('dead-code')],
    ['lint', lint.end],
    ['tests', (say) => testsPass(mayBeTested, say)],
    ['build', buildSaysNothingIsWrong],
  ]
}

/**
 * The journeys leave a third of two cores idle. Types are no part of it: a build writes some of what they read.
 *
 * @param {boolean} mayBeTested
 * @param {AbortSignal} signal
 * @returns {[name: string, work: Work][]}
 */
function stepsBesideTests(mayBeTested, signal) {
  const last = { signal, priority: constants.priority.PRIORITY_LOW }
  const lint = startedEarly(npmScript('lint', last))
  const others = ['format:check', 'boundaries', 'dead-code'].map((name) => npmScript(name, last))
  const reading = startedEarly(oneAfterAnother(others))
  return [
    ...firstSteps,
    ['migrations', lint.beside(npmScript('migrations:check'))],
    ['types', npmScript('types')],
    ['tests', reading.beside((say) => testsPass(mayBeTested, say))],
    ['lint', lint.end],
    ['sources', reading.end],
    ['build', buildSaysNothingIsWrong],
  ]
}

/**
 * @param {Work[]} works
 * @returns {Work}
 */
function oneAfterAnother(works) {
  return async (say) => {
    for (const work of works) await work(say)
  }
}

/**
 * Work that begins with another step, and ends with one of its own that tells what came of it.
 *
 * @param {Work} work
 * @returns {{ beside: (step: Work) => Work, end: Work }}
 */
function startedEarly(work) {
  /** @type {Promise<void> | undefined} */
  let running
  return {
    beside: (step) => (say) => {
      running = work(() => {})
      running.catch(() => {})
      return step(say)
    },
    end: async () => running,
  }
}

async function generatedFilesAreCurrent() {
  const before = generatedFiles.map(textOf)
  await npmScript('generate')(() => {})
  const changed = generatedFiles.filter((place, index) => before[index] !== textOf(place))
  if (changed.length === 0) return
  throw new Refusal(
    `These generated files did not fit their sources and have been made anew; commit them:\n  ${changed.join('\n  ')}`,
  )
}

/**
 * @param {string} place a file, or a folder of files
 * @returns {string}
 */
function textOf(place) {
  const found = path.join(repositoryRoot, place)
  if (statSync(found).isFile()) return readFileSync(found, 'utf8')
  return readdirSync(found)
    .map((name) => `${name}\n${textOf(path.join(place, name))}`)
    .join('\n')
}

/**
 * @param {boolean} mayBeTested
 * @param {(detail: string) => void} say
 */
async function testsPass(mayBeTested, say) {
  const tested = mayBeTested ? lastTested(databasesToTest(process.env)) : undefined
  if (tested) {
    return say(`passed on these very files at ${tested.at} (${inWords(tested.tally)})`)
  }
  if ((await runTests([])) !== 0) throw new Refusal('Tests failed; see above.')
}

/** @type {Work} */
async function buildSaysNothingIsWrong(say) {
  await buildApplications({ logFile: logFile('build') }, say)
  // What is kept is kept with what was said when it was built.
  const log = logFile('build')
  const faults = faultsInLog(readFileSync(log, 'utf8'))
  if (faults.length === 0) return
  throw new Refusal(
    `The build succeeded, but speaks of faults in ${log}:\n  ${faults.join('\n  ')}`,
  )
}

/**
 * @param {string} script
 * @param {{ signal?: AbortSignal, priority?: number }} [options]
 * @returns {Work}
 */
function npmScript(script, { signal, priority } = {}) {
  return async () => {
    await runLogged({
      purpose: `"npm run ${script}"`,
      command: process.platform === 'win32' ? 'npm.cmd' : 'npm',
      args: ['run', '--silent', script],
      cwd: repositoryRoot,
      env: process.env,
      logFile: logFile(`verify-${script.replaceAll(':', '-')}`),
      signal,
      priority,
    })
  }
}

/** @param {string} name */
function logFile(name) {
  return path.join(repositoryRoot, `data/logs/${name}.log`)
}
