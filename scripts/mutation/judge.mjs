import { spawn } from 'node:child_process'
import path from 'node:path'

import config from '../../jest.config.mjs'
import { nodeOptions } from '../../jest/with-node-options.mjs'
import { repositoryRoot } from '../checks/settings.mjs'
import { Refusal } from '../refusal.mjs'

/**
 * @typedef {import('./find-mutants.mjs').Mutant} Mutant
 * @typedef {'killed' | 'survived' | 'untested'} Verdict `untested` has no test that could notice
 * @typedef {{ project: string, tests: string | undefined, file: string, mutant?: Mutant }} Run
 */

/** A mutant that makes the tests run for so much longer runs in circles. */
const timesLonger = 5
const atLeastMilliseconds = 60_000

/**
 * @param {{ tests: string | undefined, projectFor: (file: string) => string }} which
 * @returns {(mutant: Mutant) => Promise<Verdict>}
 */
export function judgeOf({ tests, projectFor }) {
  /** @type {Map<string, Promise<number | 'untested'>>} */
  const healthy = new Map()
  return async (mutant) => {
    const { file } = mutant
    const run = { project: projectFor(file), tests, file }
    const known = tests ?? file
    if (!healthy.has(known)) healthy.set(known, millisecondsWhenHealthy(run))
    const milliseconds = await healthy.get(known)
    if (milliseconds === undefined || milliseconds === 'untested') return 'untested'
    const limit = Math.max(atLeastMilliseconds, milliseconds * timesLonger)
    return (await runTests({ ...run, mutant }, limit)).isGreen ? 'survived' : 'killed'
  }
}

/**
 * The Jest project whose unit tests are of a file.
 *
 * @param {string} file
 */
export function projectOf(file) {
  const projects = {
    'packages/shared': 'shared',
    'packages/http-server': 'http-server',
    'packages/stripe-stand-in': 'stand-in',
    'apps/cms': 'cms',
    'apps/web': 'web',
    bench: 'bench',
    scripts: 'scripts',
  }
  const [, project] =
    Object.entries(projects).find(([folder]) => file.startsWith(`${folder}/`)) ?? []
  if (!project) throw new Refusal(`${file} is tested by no project; name one with --project.`)
  return project
}

/** @param {Run} run */
async function millisecondsWhenHealthy(run) {
  const startedAt = Date.now()
  const { isGreen, output } = await runTests(run)
  if (output.includes('No tests found')) return 'untested'
  if (!isGreen)
    throw new Refusal(
      `Without any mutant the tests of ${run.file} fail:\n${output.slice(0, 4_000)}`,
    )
  return Date.now() - startedAt
}

/**
 * @param {Run} run
 * @param {number} [limitMilliseconds]
 * @returns {Promise<{ isGreen: boolean, output: string }>}
 */
function runTests({ project, tests, file, mutant }, limitMilliseconds) {
  const which = tests === undefined ? ['--findRelatedTests', file] : ['--testPathPatterns', tests]
  const child = spawn(
    process.execPath,
    [
      path.join(repositoryRoot, 'node_modules/jest/bin/jest.js'),
      ...['--config', JSON.stringify(configWith({ project, file, mutant }))],
      ...['--runInBand', '--bail', '--forceExit', '--silent'],
      ...which,
    ],
    {
      cwd: repositoryRoot,
      env: { ...process.env, ...nodeOptions() },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
  const limit = limitMilliseconds && setTimeout(() => child.kill('SIGKILL'), limitMilliseconds)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (limit) clearTimeout(limit)
      resolve({ isGreen: code === 0, output })
    })
  })
}

/**
 * Without a mutant, too, the file is read through the transform: what broke there would pass for a kill.
 *
 * @param {Pick<Run, 'project' | 'file' | 'mutant'>} run
 */
function configWith({ project, file, mutant }) {
  const { testTimeout, projects = [] } = config
  const chosen = projects.filter((each) => typeof each === 'object' && each.displayName === project)
  if (chosen.length === 0) throw new Refusal(`There is no project ${project}.`)
  return {
    testTimeout,
    rootDir: repositoryRoot,
    projects: chosen.map((each) => ({
      .../** @type {object} */ (each),
      rootDir: repositoryRoot,
      transform: {
        ...mutating(file, mutant),
        .../** @type {import('jest').Config} */ (each).transform,
      },
    })),
  }
}

/**
 * @param {string} file
 * @param {Mutant} [mutant]
 */
function mutating(file, mutant) {
  const [options] = Object.values(
    /** @type {import('jest').Config} */ (config.projects?.[0]).transform ?? {},
  )
  const pattern = `/${file.replaceAll(/[.[\]()]/g, '\\$&')}$`
  return {
    [pattern]: [
      path.join(repositoryRoot, 'scripts/mutation/mutating-transform.mjs'),
      { .../** @type {object} */ (options?.[1]), mutant: mutant ?? null },
    ],
  }
}
