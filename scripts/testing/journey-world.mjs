import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** @typedef {import('../checks/settings.mjs').Variables} Variables */

/**
 * A folder and a database that nobody else uses, for one run of the journeys.
 *
 * @param {string | undefined} mongoUrl SQLite when left out
 * @returns {{ env: Variables, remove: () => Promise<void> }} `remove` only once nothing uses them
 */
export function createJourneyWorld(mongoUrl) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'lectern-journeys-'))
  const databaseUrl = mongoUrl ? withDatabase(mongoUrl, `lectern-journeys-${randomHex()}`) : ''
  return {
    env: { JOURNEYS_DATA_DIR: dataDir, JOURNEYS_DATABASE_URL: databaseUrl },
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
