import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { repositoryRoot } from '../checks/settings.mjs'
import { Refusal } from '../refusal.mjs'
import { findMutants } from './find-mutants.mjs'
import { judgeOf, projectOf } from './judge.mjs'
import { lineOf, summary } from './report.mjs'
import { sample } from './sample.mjs'

/**
 * @typedef {import('./find-mutants.mjs').Mutant} Mutant
 * @typedef {import('./judge.mjs').Verdict} Verdict
 * @typedef {{ mutant: Mutant, verdict: Verdict }} Result
 */

const usage =
  'npm run mutation -- packages/shared                        files or folders\n' +
  'npm run mutation -- --sample 100 --seed 7 packages/shared  some of the mutants, the same for a seed\n' +
  'npm run mutation -- --project cms-int --tests hold-seats apps/cms/src/modules/seats\n' +
  '                                                           tests of that project and name, not the related ones'

/**
 * Changes the program a little, a hundred times over, and runs the tests on each change: one that no test
 * notices survives, and is printed.
 *
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runMutation(args) {
  const { places, ...options } = readArguments(args)
  const files = places.flatMap(sourcesUnder)
  const found = files.flatMap((file) => findMutants(file, readFileSync(absolute(file), 'utf8')))
  const mutants = sample(found, options)
  console.log(`${mutants.length} of ${found.length} mutants in ${files.length} files`)
  const judge = judgeOf({
    tests: options.tests,
    projectFor: (file) => options.project ?? projectOf(file),
  })
  /** @type {Result[]} */
  const results = []
  const waiting = [...mutants]
  const workOff = async () => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const verdict = await judge(mutant)
      results.push({ mutant, verdict })
      if (verdict !== 'killed')
        console.log(lineOf(mutant, readFileSync(absolute(mutant.file), 'utf8'), verdict))
    }
  }
  await Promise.all(Array.from({ length: options.atOnce }, workOff))
  console.log(summary(results.map(({ verdict }) => verdict)))
  return 0
}

/** @param {string[]} args */
function readArguments(args) {
  const { values, positionals: places } = parse(args)
  if (places.length === 0) throw new Refusal(`Usage:\n${usage}`)
  const number = (/** @type {string | undefined} */ text, /** @type {number} */ otherwise) => {
    const value = text === undefined ? otherwise : Number(text)
    if (!(value >= 1)) throw new Refusal(`${text} is no number from 1 up.\n\nUsage:\n${usage}`)
    return value
  }
  return {
    places,
    project: values.project,
    tests: values.tests,
    count: number(values.sample, Infinity),
    seed: number(values.seed, 1),
    atOnce: number(values['at-once'], 2),
  }
}

/** @param {string[]} args */
function parse(args) {
  const text = /** @type {const} */ ({ type: 'string' })
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { sample: text, seed: text, project: text, tests: text, 'at-once': text },
    })
  } catch (error) {
    throw new Refusal(`${/** @type {Error} */ (error).message}\n\nUsage:\n${usage}`)
  }
}

/**
 * @param {string} place a file or folder, seen from the root of the repository
 * @returns {string[]}
 */
function sourcesUnder(place) {
  const stats = statSync(absolute(place), { throwIfNoEntry: false })
  if (!stats) throw new Refusal(`There is no ${place}.`)
  if (stats.isFile()) return [place]
  return readdirSync(absolute(place), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.(ts|tsx|mjs)$/.test(name) && !/\.test\.|\.d\.ts$|node_modules|payload-types/.test(name),
    )
    .map((name) => path.join(place, name))
    .toSorted()
}

/** @param {string} file */
function absolute(file) {
  return path.join(repositoryRoot, file)
}
