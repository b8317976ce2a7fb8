import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { repositoryRoot } from '../checks/settings.mjs'
import { runLogged } from '../running/logged-command.mjs'
import { fingerprint } from './fingerprint.mjs'

/** @typedef {'cms' | 'web'} Application */

/** @type {readonly Application[]} */
export const applications = ['cms', 'web']

/**
 * Builds the applications whose sources have changed since they were last built.
 *
 * @param {{ logFile: string, signal?: AbortSignal }} options
 * @param {(detail: string) => void} say
 */
export async function buildApplications({ logFile, signal }, say) {
  const stale = applications.filter((app) => builtFrom(app) !== sourcesOf(app))
  if (stale.length === 0) return say('nothing has changed')
  say(`${stale.join(' and ')} (the first build takes a few minutes)`)
  // Read before building: an edit made meanwhile must count as not built.
  const sources = stale.map((app) => /** @type {const} */ ([app, sourcesOf(app)]))
  await runLogged({
    purpose: 'Building the applications',
    command: process.execPath,
    args: [turbo, 'run', 'build', ...stale.map((app) => `--filter=@lectern/${app}`)],
    cwd: repositoryRoot,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
    logFile,
    signal,
  })
  for (const [app, hash] of sources) writeFileSync(markerOf(app), hash)
  say(stale.join(' and '))
}

/**
 * @param {Application} app
 * @returns {string | undefined} the fingerprint of the sources that the present build was made from
 */
export function builtFrom(app) {
  const standalone = path.join(repositoryRoot, `apps/${app}/.next/standalone`)
  const marker = markerOf(app)
  return existsSync(standalone) && existsSync(marker) ? readFileSync(marker, 'utf8') : undefined
}

const turbo = path.join(repositoryRoot, 'node_modules/turbo/bin/turbo')

/** @param {Application} app */
function markerOf(app) {
  return path.join(repositoryRoot, `apps/${app}/.next/built-from`)
}

/** @param {Application} app */
function sourcesOf(app) {
  return fingerprint(repositoryRoot, [
    `apps/${app}`,
    'packages/shared',
    'package-lock.json',
    'tsconfig.base.json',
  ])
}
