// @ts-check
import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { unfinishedSuffix } from './entry-folder.mjs'

/** @typedef {import('./complaints.mjs').Complaints} Complaints */

/** What the edge holds is known across builds (`edge/held-pages.ts`). */
export const heldByEdgeName = 'held-by-edge'

/** Older than that, nobody is still writing it. */
const abandonedAfterMs = 600_000

/**
 * Files that a killed process left unfinished, and what other builds stored: nobody tells them what has
 * changed since, so going back to one must not bring its pages back.
 *
 * @param {{ cacheFolder: string, build: string, nowMs: number, complaints: Complaints }} where
 */
export async function sweepLeftovers({ cacheFolder, build, nowMs, complaints }) {
  try {
    const builds = await readdir(cacheFolder)
    const others = builds.filter((name) => ![build, heldByEdgeName].includes(name))
    for (const other of others) await rm(path.join(cacheFolder, other), { recursive: true })
    await sweepUnfinished(path.join(cacheFolder, build), nowMs)
  } catch (error) {
    // Another process sweeps, too.
    if (/** @type {{ code?: unknown }} */ (error).code === 'ENOENT') return
    complaints.sayOnce('cannot sweep what was left over', error)
  }
}

/**
 * @param {string} folder
 * @param {number} nowMs
 */
async function sweepUnfinished(folder, nowMs) {
  const files = await readdir(folder, { recursive: true })
  for (const name of files.filter((each) => each.endsWith(unfinishedSuffix))) {
    const file = path.join(folder, name)
    if (nowMs - (await stat(file)).mtimeMs > abandonedAfterMs) await rm(file, { force: true })
  }
}
