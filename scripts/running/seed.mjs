import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { repositoryRoot } from '../checks/settings.mjs'
import { runLogged } from './logged-command.mjs'

/** @typedef {import('../checks/settings.mjs').Settings} Settings */
/** @typedef {import('../checks/settings.mjs').Variables} Variables */
/** @typedef {{ email: string, password: string }} SignIn */
/** @typedef {{ done: 'seeded' | 'not-empty', signIn?: SignIn | undefined }} Report what the seeding program says; a sign-in only if it is the demo's */
/** @typedef {{ database: string, world: string, signIn?: SignIn | undefined }} Seeded */

/**
 * Fills an empty database with the chosen world. The seeding program takes seconds only to find that
 * there is nothing to do, so what it did is remembered for as long as the database is the same one.
 *
 * @param {{ settings: Settings, env: Variables, again?: boolean, signal?: AbortSignal }} options `again` disregards what is remembered
 * @param {(detail: string) => void} say
 * @returns {Promise<Seeded>}
 */
export async function seedIfEmpty({ settings, env, again = false, signal }, say) {
  const remembered = readSeeded(settings)
  if (remembered && !again) {
    say(
      `${remembered.world === 'your own' ? 'your own content' : `${remembered.world} world`}, as before`,
    )
    return remembered
  }
  say(`filling an empty database with the ${settings.world} world`)
  const output = await runLogged({
    purpose: 'Filling the database',
    command: process.execPath,
    args: [
      ...['--no-deprecation', '--conditions=production', '--import', 'tsx'],
      ...['apps/cms/seed/main.ts', '--world', settings.world, '--if-empty'],
    ],
    cwd: repositoryRoot,
    env: { ...env, TSX_TSCONFIG_PATH: 'apps/cms/tsconfig.json' },
    logFile: path.join(settings.dataDir, 'logs/seed.log'),
    signal,
  })
  const report = reportFrom(output)
  say(report.done === 'seeded' ? `filled with the ${settings.world} world` : 'left as it was found')
  return rememberSeeded(settings, report)
}

/**
 * @param {Settings} settings
 * @param {Report} report
 * @returns {Seeded}
 */
export function rememberSeeded({ databaseUrl, dataDir, world }, { done, signIn }) {
  const seeded = {
    database: databaseKey(databaseUrl),
    world: done === 'seeded' ? world : 'your own',
    signIn,
  }
  writeFileSync(seededFile(dataDir), JSON.stringify(seeded, null, 2), { mode: 0o600 })
  return seeded
}

/**
 * @param {Settings} settings
 * @returns {Seeded | undefined}
 */
export function readSeeded({ dataDir, databaseUrl }) {
  const file = seededFile(dataDir)
  if (!existsSync(file)) return undefined
  if (databaseUrl.startsWith('file:') && !existsSync(databaseUrl.slice('file:'.length))) {
    return undefined
  }
  const seeded = JSON.parse(readFileSync(file, 'utf8'))
  return seeded.database === databaseKey(databaseUrl) ? seeded : undefined
}

/**
 * The seeding program ends with one line of JSON; the rest is for people.
 *
 * @param {string} output
 * @returns {Report}
 */
export function reportFrom(output) {
  const line = output.split('\n').findLast((each) => each.startsWith('{"world"'))
  if (!line) throw new Error(`The seeding program did not say what it did:\n${output}`)
  return JSON.parse(line)
}

/** @param {string} dataDir */
function seededFile(dataDir) {
  return path.join(dataDir, 'seeded.json')
}

/**
 * An address may hold a password, so only its hash is kept.
 *
 * @param {string} databaseUrl
 */
function databaseKey(databaseUrl) {
  return createHash('sha256').update(databaseUrl).digest('hex')
}
