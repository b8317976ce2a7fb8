import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { repositoryRoot } from '../checks/settings.mjs'

/** @typedef {import('../checks/settings.mjs').Variables} Variables */

/** How many ports a world may use: its own three, and those of what a journey starts beside it. */
const portsOfWorld = 10

/**
 * A folder, a database and ports that nobody else uses, for one run of the journeys.
 *
 * @param {Variables} env of the tests: the database, and the first ports where they are not the usual ones
 * @param {number} place among the worlds that are there at once, from 0
 * @returns {{ env: Variables, remove: () => Promise<void> }} `remove` only once nothing uses them
 */
export function createJourneyWorld({ MONGODB_URL: mongoUrl, ...env }, place = 0) {
  const dataDir = mkdtempSync(path.join(env.TMPDIR ?? tmpdir(), 'lectern-journeys-'))
  const databaseUrl = mongoUrl ? withDatabase(mongoUrl, `lectern-journeys-${randomHex()}`) : ''
  const port = (/** @type {string | undefined} */ given, /** @type {number} */ usual) =>
    String(Number(given ?? usual) + place * portsOfWorld)
  return {
    env: {
      JOURNEYS_WEB_PORT: port(env.JOURNEYS_WEB_PORT, 4300),
      JOURNEYS_CMS_PORT: port(env.JOURNEYS_CMS_PORT, 4301),
      JOURNEYS_STAND_IN_PORT: port(env.JOURNEYS_STAND_IN_PORT, 4302),
      JOURNEYS_DATA_DIR: dataDir,
      JOURNEYS_DATABASE_URL: databaseUrl,
      JOURNEYS_RESULTS: path.join(
        repositoryRoot,
        `test-results/${mongoUrl ? 'MongoDB' : 'SQLite'}-${place + 1}`,
      ),
    },
    async remove() {
      if (databaseUrl) await dropDatabase(databaseUrl)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/**
 * An address with another database's name; it may list several servers, which `URL` cannot read.
 *
 * @param {string} mongoUrl
 * @param {string} name
 */
export function withDatabase(mongoUrl, name) {
  const [, server = '', query = ''] =
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)[^?]*(\?.*)?$/.exec(mongoUrl) ?? []
  return `${server}/${name}${query}`
}

/** @param {string} databaseUrl */
async function dropDatabase(databaseUrl) {
  // Needed by this one run in two: the scripts must load before anything is installed.
  const { MongoClient } = await import('mongodb')
  const client = await MongoClient.connect(databaseUrl)
  await client.db().dropDatabase()
  await client.close()
}

function randomHex() {
  return randomBytes(4).toString('hex')
}
