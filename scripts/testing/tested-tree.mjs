import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { repositoryRoot } from '../checks/settings.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ tree: string, tally: Tally, databases: string[], at: string }} TestedTree */

const record = path.join(repositoryRoot, 'data/test-reports/tested-tree.json')

/**
 * Writes down that every test passed on the files as they are now.
 *
 * @param {{ tally: Tally, databases: string[], treeBefore: string | undefined }} what
 */
export function rememberTested({ tally, databases, treeBefore }) {
  const tree = treeHash()
  // Files that changed while the tests ran were not all tested as they are now.
  if (!tree || tree !== treeBefore) return
  const tested = { tree, tally, databases, at: new Date().toISOString() }
  mkdirSync(path.dirname(record), { recursive: true })
  writeFileSync(record, JSON.stringify(tested, null, 2))
}

/**
 * @param {string[]} databases those that have to be among the tested ones
 * @returns {TestedTree | undefined} the last complete run of all tests, if it was on these very files
 */
export function lastTested(databases) {
  if (!existsSync(record)) return undefined
  /** @type {TestedTree} */
  const tested = JSON.parse(readFileSync(record, 'utf8'))
  const isSame = tested.tree === treeHash()
  return isSame && databases.every((name) => tested.databases.includes(name)) ? tested : undefined
}

/**
 * One hash over every file that git knows or would add.
 *
 * @returns {string | undefined} nothing where there is no git to ask
 */
export function treeHash() {
  const hash = createHash('sha256').update(process.versions.node)
  try {
    for (const file of filesOfTree()) {
      const place = path.join(repositoryRoot, file)
      hash.update(`\n${file}\n`).update(existsSync(place) ? readFileSync(place) : 'deleted')
    }
  } catch {
    return undefined
  }
  return hash.digest('hex')
}

function filesOfTree() {
  const list = execFileSync(
    'git',
    [
      // A checkout made by another user (a CI machine's) is only read here.
      ...['-c', `safe.directory=${repositoryRoot}`],
      ...['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    ],
    { cwd: repositoryRoot, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  return list.split('\0').filter(Boolean).sort()
}
