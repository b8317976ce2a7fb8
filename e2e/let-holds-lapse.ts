/** What only time or a mishap does to an order: in the database, since no clock of the system can be set. */
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import path from 'node:path'

import { dataDir } from './running-system'

/** Twenty minutes in a moment, for one order. */
export async function letHoldLapse(reference: string): Promise<void> {
  await changeOrder(reference, {
    sql: 'hold_expires_at = ?',
    args: [aMinuteAgo().toISOString()],
    mongo: { holdExpiresAt: aMinuteAgo() },
  })
}

/**
 * Its places become free while its payment page stays open. The system closes that page first, so only
 * a mishap leads here: a database that was restored from a backup, or one of Stripe's.
 */
export async function lapseWithPaymentOpen(reference: string): Promise<void> {
  await changeOrder(reference, {
    sql: "state = 'lapsed', follow_up_done = 0",
    args: [],
    mongo: { state: 'lapsed', followUpDone: false },
  })
}

interface OrderChange {
  sql: string
  args: string[]
  mongo: Record<string, unknown>
}

async function changeOrder(reference: string, change: OrderChange): Promise<void> {
  const url = process.env.JOURNEYS_DATABASE_URL
  const changed = url?.startsWith('mongodb')
    ? await changeInMongo({ url, reference }, change)
    : await changeInSqlite(reference, change)
  if (changed !== 1) throw new Error(`No order has the reference ${reference}`)
}

const aMinuteAgo = () => new Date(Date.now() - 60_000)

async function changeInSqlite(reference: string, { sql, args }: OrderChange): Promise<number> {
  const client = createClient({ url: `file:${path.join(dataDir(), 'lectern.db')}` })
  try {
    await client.execute('PRAGMA busy_timeout = 5000')
    const { rowsAffected } = await client.execute({
      sql: `UPDATE orders SET ${sql} WHERE reference = ?`,
      args: [...args, reference],
    })
    return rowsAffected
  } finally {
    client.close()
  }
}

async function changeInMongo(
  { url, reference }: { url: string; reference: string },
  { mongo }: OrderChange,
): Promise<number> {
  const client = await MongoClient.connect(url)
  try {
    const orders = client.db().collection('orders')
    const { matchedCount } = await orders.updateOne({ reference }, { $set: mongo })
    return matchedCount
  } finally {
    await client.close()
  }
}
