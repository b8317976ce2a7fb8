import { spawnSync } from 'node:child_process'

import { repositoryRoot } from '../checks/settings.mjs'
import { Refusal } from '../refusal.mjs'
import { runLogged } from '../running/logged-command.mjs'
import { turbo, turboEnvironment } from './turbo.mjs'

/** @typedef {'cms' | 'web'} Application */

/** @type {readonly Application[]} */
const applications = ['cms', 'web']

const build = ['run', 'build', ...applications.map((app) => `--filter=@lectern/${app}`)]

/**
 * Builds the applications that Turborepo does not have as they are now, and puts back what it has. `turbo.json`
 * says what they are made from.
 *
 * @param {{ logFile: string, signal?: AbortSignal, root?: string }} options
 * @param {(detail: string) => void} say
 */
export async function buildApplications({ logFile, signal, root = repositoryRoot }, say) {
  const changed = changedApplications(root)
  say(changed.length ? `${changed.join(' and ')} (the first build takes a few minutes)` : unchanged)
  await runLogged({
    purpose: 'Building the applications',
    command: process.execPath,
    args: [turbo, ...build],
    cwd: root,
    env: { ...process.env, ...turboEnvironment },
    logFile,
    signal,
  })
  say(changed.join(' and ') || unchanged)
}

const unchanged = 'nothing has changed'

/**
 * Those that a build would make anew.
 *
 * @param {string} root
 * @returns {Application[]}
 */
export function changedApplications(root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [turbo, ...build, '--dry=json'], {
    cwd: root,
    env: { ...process.env, ...turboEnvironment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Refusal(`Turborepo cannot say what has changed:\n\n${stderr}`)
  /** @type {{ tasks: { taskId: string, cache: { status: 'HIT' | 'MISS' } }[] }} */
  const { tasks } = JSON.parse(stdout)
  return applications.filter((app) =>
    tasks.some(
      ({ taskId, cache }) => taskId === `@lectern/${app}#build` && cache.status === 'MISS',
    ),
  )
}
