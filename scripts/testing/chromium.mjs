import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

import { repositoryRoot } from '../checks/settings.mjs'
import { Refusal } from '../refusal.mjs'

/** @typedef {import('../checks/settings.mjs').Variables} Variables */

export const howToGetChromium =
  'To run the journeys, get a Chromium in one of these ways and run "npm test" again:\n' +
  '  npx playwright install --with-deps chromium   (Playwright’s own; installs system libraries too)\n' +
  '  apt-get install chromium                      (Debian, Ubuntu; likewise elsewhere)\n' +
  '  PLAYWRIGHT_CHROMIUM=/path/to/chromium npm test'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * A Chromium that runs: the one that was named, one of the system's, Playwright's own, or as a last
 * resort one that Playwright fetches into the person's cache. The system itself is left as it is.
 *
 * @param {Variables} env
 * @param {(detail: string) => void} say
 * @returns {Promise<string | undefined>} the path of the program
 * @throws {Refusal} when the named one does not run
 */
export async function findChromium(env, say) {
  const named = env.PLAYWRIGHT_CHROMIUM
  if (named && !runs(named)) {
    throw new Refusal(`PLAYWRIGHT_CHROMIUM names ${named}, which does not run.`)
  }
  const found = named ?? usualPlaces.find(runs) ?? (await playwrightsOwn(env, say))
  say(found ?? 'none found')
  return found
}

/**
 * @param {Variables} env
 * @param {(detail: string) => void} say
 */
async function playwrightsOwn(env, say) {
  const { chromium } = await import('@playwright/test')
  if (runs(chromium.executablePath())) return chromium.executablePath()
  say('asking Playwright to fetch one')
  spawnSync(
    process.execPath,
    [path.join(repositoryRoot, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'],
    {
      stdio: 'ignore',
      timeout: 300_000,
      env: /** @type {NodeJS.ProcessEnv} */ ({
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
        ...env,
      }),
    },
  )
  return runs(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/**
 * Whether it starts at all: one that is there may still lack system libraries.
 *
 * @param {string} program
 */
function runs(program) {
  return existsSync(program) && spawnSync(program, ['--version'], { timeout: 120_000 }).status === 0
}
