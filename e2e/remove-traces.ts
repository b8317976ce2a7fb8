import { MongoClient } from 'mongodb'
import { rm } from 'node:fs/promises'

import { isJourneyDatabase } from './journey-database'
import { dataDir } from './running-system'

/** Leaves a person's temporary folder and MongoDB server as the journeys found them. */
export default async function removeTraces(): Promise<void> {
  await dropDatabase(process.env.JOURNEYS_DATABASE_URL)
  if (process.env.JOURNEYS_KEEP_DATA) return
  await rm(dataDir(), { recursive: true, force: true })
}

async function dropDatabase(url: string | undefined): Promise<void> {
  if (!url?.startsWith('mongodb')) return
  const client = await MongoClient.connect(url)
  const database = client.db()
  if (isJourneyDatabase(database.databaseName)) await database.dropDatabase()
  await client.close()
}
