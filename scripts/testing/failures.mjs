import path from 'node:path'

import { repositoryRoot } from '../checks/settings.mjs'

/** What failed and why: the runners' own words scroll away, the end of a log is what people read. */
/** @typedef {{ test: string, reason: string }} Failure */

/**
 * @typedef {object} JestResults the parts that we read of what `jest --json` writes
 * @property {JestFile[]} testResults
 *
 * @typedef {object} JestFile
 * @property {string} name the file's path
 * @property {string} message why it broke, where no single test did
 * @property {string} status
 * @property {{ status: string, fullName: string, failureMessages: string[] | null }[]} assertionResults
 */

/**
 * @typedef {object} PlaywrightResults the parts that we read of Playwright's JSON report
 * @property {PlaywrightSuite[]} suites
 * @property {{ message?: string }[]} errors what went wrong outside any journey
 *
 * @typedef {object} PlaywrightSuite
 * @property {PlaywrightSpec[]} [specs]
 * @property {PlaywrightSuite[]} [suites]
 *
 * @typedef {object} PlaywrightSpec
 * @property {string} title
 * @property {string} file
 * @property {boolean} ok
 * @property {{ results: { error?: { message?: string } }[] }[]} tests
 */

/**
 * @param {JestResults} results
 * @returns {Failure[]}
 */
export function failuresOfJest({ testResults }) {
  return testResults.flatMap(({ name, message, status, assertionResults }) => {
    const file = path.relative(repositoryRoot, name)
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        test: `${file} › ${fullName}`,
        reason: shorten(failureMessages?.[0]),
      }))
    const brokeByItself = status === 'failed' && failed.length === 0
    return brokeByItself ? [{ test: file, reason: shorten(message) }] : failed
  })
}

/**
 * @param {PlaywrightResults} results
 * @returns {Failure[]}
 */
export function failuresOfPlaywright({ suites, errors }) {
  const outside = errors.map(({ message }) => ({ test: 'journeys', reason: shorten(message) }))
  const failed = suites.flatMap(specsOf).filter(({ ok }) => !ok)
  return [
    ...outside,
    ...failed.map(({ file, title, tests }) => ({
      test: `${file} › ${title}`,
      reason: shorten(tests[0]?.results.at(-1)?.error?.message),
    })),
  ]
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}

const firstLines = 8
const lastLines = 8
const longestLine = 300

/** @param {string | undefined} reason as the runners write it: coloured, and with the stack below */
function shorten(reason = 'no reason was given') {
  const plain = reason.replace(/\u001B\[[\d;]*m/g, '')
  const lines = plain
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at /.test(line))
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
  if (lines.length <= firstLines + lastLines) return lines.join('\n')
  return [...lines.slice(0, firstLines), '…', ...lines.slice(-lastLines)].join('\n')
}
