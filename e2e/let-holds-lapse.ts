/** Twenty minutes in a moment, for one order: in the database, since no clock of the system can be set. */
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import path from 'node:path'

import { dataDir } from './running-system'

export async function letHoldLapse(reference: string): Promise<void> {
  const url = process.env.JOURNEYS_DATABASE_URL
  const changed = url?.startsWith('mongodb')
    ? await endHoldInMongo(url, reference)
    : await endHoldInSqlite(reference)
  if (changed !== 1) throw new Error(`No order has the reference ${reference}`)
}

const aMinuteAgo = () => new Date(Date.now() - 60_000)

async function endHoldInSqlite(reference: string): Promise<number> {
  const client = createClient({ url: `file:${path.join(dataDir(), 'lectern.db')}` })
  try {
    await client.execute('PRAGMA busy_timeout = 5000')
    const { rowsAffected } = await client.execute({
      sql: 'UPDATE orders SET hold_expires_at = ? WHERE reference = ?',
      args: [aMinuteAgo().toISOString(), reference],
    })
    return rowsAffected
  } finally {
    client.close()
  }
}

async function endHoldInMongo(url: string, reference: string): Promise<number> {
  const client = await MongoClient.connect(url)
  try {
    const orders = client.db().collection('orders')
    const { matchedCount } = await orders.updateOne(
      { reference },
      { $set: { holdExpiresAt: aMinuteAgo().toISOString() } },
    )
    return matchedCount
  } finally {
    await client.close()
  }
}
