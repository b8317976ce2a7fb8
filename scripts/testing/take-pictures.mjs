import path from 'node:path'

import { buildApplications } from '../building/build-applications.mjs'
import { repositoryRoot } from '../checks/settings.mjs'
import { createProgress } from '../progress.mjs'
import { Refusal } from '../refusal.mjs'
import { findChromium, howToGetChromium } from './chromium.mjs'
import { memoryFolder } from './memory-folder.mjs'
import { runPictures } from './runners.mjs'

const worlds = ['demo', 'first-aid']

/**
 * Writes docs/pictures anew: each page type, on a phone and at a desk, light and dark, of both worlds.
 *
 * @returns {Promise<number>} the exit code
 * @throws {Refusal} without a browser
 */
export async function takePictures() {
  const env = { ...memoryFolder(), ...process.env, MONGODB_URL: undefined }
  const progress = createProgress()
  const chromium = await progress.step('browser', (say) => findChromium(env, say))
  if (!chromium) throw new Refusal(`Pictures need a browser.\n${howToGetChromium}`)
  const logFile = path.join(repositoryRoot, 'data/logs/build.log')
  await progress.step('build', (say) => buildApplications({ logFile }, say))
  for (const world of worlds) {
    const code = await runPictures({ world, env: { ...env, PLAYWRIGHT_CHROMIUM: chromium } })
    if (code !== 0) return code
  }
  return 0
}
