import {
  RateLimiterMemory,
  RateLimiterMongo,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible'
import type { Payload } from 'payload'

/** So many points for each key, counted from its first use on. */
export interface Limit {
  /** Of its own among all limits. */
  name: string
  points: number
  /** At most 24 days: beyond, Node’s timers, which forget what is kept in memory, run out at once. */
  perSeconds: number
}

/**
 * Where the points of a limit are counted: on MongoDB in the database, for all processes; beside SQLite
 * in memory, since there is one process. What was counted is deleted at the end of its time.
 */
export function openCounters(payload: Payload, limit: Limit): Promise<RateLimiterAbstract> {
  const opened = openedFor.get(payload) ?? new Map<string, Promise<RateLimiterAbstract>>()
  openedFor.set(payload, opened)
  const counters = opened.get(limit.name) ?? openFor(payload, limit)
  opened.set(limit.name, counters)
  counters.catch(() => opened.delete(limit.name))
  return counters
}

const openedFor = new WeakMap<Payload, Map<string, Promise<RateLimiterAbstract>>>()

async function openFor(
  payload: Payload,
  { name, points, perSeconds }: Limit,
): Promise<RateLimiterAbstract> {
  const options = { keyPrefix: name, points, duration: perSeconds }
  const database = databaseOf(payload)
  if (!database) return new RateLimiterMemory(options)
  await ensureIndexes(database)
  return new RateLimiterMongo({
    ...options,
    storeClient: database,
    tableName,
    disableIndexesCreation: true,
  })
}

const tableName = 'limits'

interface Database {
  collection: (name: string) => { createIndex: (keys: object, options: object) => Promise<string> }
}

interface Connection {
  name: string
  getClient: () => { db: (name: string, options: object) => Database }
}

/** A count that is lost with a server is no harm, so it waits for no majority. */
function databaseOf({ db }: Payload): Database | null {
  if (db.name !== 'mongoose') return null
  const { connection } = db as unknown as { connection: Connection }
  return connection.getClient().db(connection.name, { writeConcern: { w: 1 } })
}

/** Before the first count: without them two processes could each count for themselves. */
async function ensureIndexes(database: Database): Promise<void> {
  const counters = database.collection(tableName)
  await counters.createIndex({ key: 1 }, { unique: true })
  await counters.createIndex({ expire: 1 }, { expireAfterSeconds: 0 })
}
