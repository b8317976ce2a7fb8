import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

import { isolatedEnv, withoutProgress } from '../../test-support/cms'
import { keptLog, mayBeLogged } from '../../test-support/log'
import { migrations } from '../migrations'
import { databaseAdapter } from './adapter'

const migrationDir = path.join(import.meta.dirname, '../migrations')
const running: Payload[] = []

beforeAll(() => {
  Object.assign(process.env, isolatedEnv())
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((payload) => payload.destroy()))
})

describe('a server that starts in production on SQLite', () => {
  it('makes the tables of a fresh database, and all that the schema asks for', async () => {
    const payload = await startInProduction(freshDatabaseUrl())
    expect(await statementsStillNeeded(payload)).toEqual([])
    const topic = await payload.create({
      collection: 'topics',
      data: { name: 'Leadership', slug: '' },
      depth: 0,
      overrideAccess: true,
    })
    expect(topic.slug).toBe('leadership')
  })

  it('brings the database of the first release up to date and keeps what is in it', async () => {
    const url = freshDatabaseUrl()
    await makeFirstRelease(url)
    const payload = await startInProduction(url)
    expect(await statementsStillNeeded(payload)).toEqual([])
    const { docs } = await payload.find({
      collection: 'courses',
      depth: 1,
      sort: 'slug',
      overrideAccess: true,
    })
    expect(docs).toEqual([
      expect.objectContaining({
        title: 'Minutes That Matter',
        priceNetPence: 63_700,
        outcomes: [expect.objectContaining({ text: 'Write minutes that people read' })],
        topics: [expect.objectContaining({ name: 'Business writing' })],
      }),
    ])
  })

  it('runs each migration once, however often it starts', async () => {
    const url = freshDatabaseUrl()
    for (const payload of [await startInProduction(url), await startInProduction(url)]) {
      const { docs } = await payload.find({
        collection: 'payload-migrations',
        sort: 'name',
        limit: 0,
      })
      expect(docs.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
    }
  })
})

describe('a server that starts in production', () => {
  it('leaves the database of another version as it is, and says so', async () => {
    const url = process.env.MONGODB_URL ? freshMongodbUrl() : freshDatabaseUrl()
    const ofTomorrow = { name: '20990101_000000_of_tomorrow', batch: 2 }
    const database = await startInProduction(url)
    await database.create({ collection: 'payload-migrations', data: ofTomorrow })
    await expect(startInProduction(url)).rejects.toThrow(
      /made by another version of Lectern \(it has 20990101_000000_of_tomorrow\)/,
    )
    mayBeLogged('made by another version')
  })
})

function freshDatabaseUrl(): string {
  return `file:${path.join(mkdtempSync(path.join(tmpdir(), 'lectern-migrations-')), 'test.db')}`
}

function freshMongodbUrl(): string {
  const url = new URL(process.env.MONGODB_URL ?? '')
  url.pathname = `/lectern-migrations-${randomUUID()}`
  return url.toString()
}

/** Payload looks at these to tell whether to run the migrations or to push the schema of the day. */
const startInProduction = (url: string) => start(url, { NODE_ENV: 'production' })
const startWithoutTables = (url: string) => start(url, { PAYLOAD_MIGRATING: 'true' })

async function start(url: string, environment: Record<string, string>): Promise<Payload> {
  const { getPayload } = await import('payload')
  const config = await (await import('../payload.config')).default
  const db = await databaseAdapter({ url, migrationDir })
  const before = { ...process.env }
  Object.assign(process.env, environment)
  const payload = await withoutProgress(() =>
    getPayload({
      config: { ...config, logger: keptLog, db } as never,
      key: `${url} ${running.length}`,
      disableOnInit: true,
    }),
  )
  for (const name of Object.keys(environment)) {
    if (before[name] === undefined) delete process.env[name]
    else Object.assign(process.env, { [name]: before[name] })
  }
  running.push(payload)
  return payload
}

/** What a comparison of the very tables with the schema would change. */
async function statementsStillNeeded(payload: Payload): Promise<unknown> {
  const { schema, drizzle, requireDrizzleKit } = sqlite(payload)
  const comparison: object = await withoutProgress(() =>
    requireDrizzleKit().pushSchema(schema, drizzle as never),
  )
  return (comparison as { statementsToExecute: string[] }).statementsToExecute
}

/** A database as the first migration leaves it, filled without the help of today's code. */
async function makeFirstRelease(url: string): Promise<void> {
  const payload = await startWithoutTables(url)
  await payload.db.migrate({ migrations: migrations.slice(0, 1) as never })
  for (const insertion of contentOfFirstRelease) await sqlite(payload).drizzle.run(insertion)
}

const contentOfFirstRelease = [
  sql`INSERT INTO topics (id, name, slug) VALUES ('topic-1', 'Business writing', 'business-writing')`,
  sql`INSERT INTO courses (id, title, slug, summary, level, duration_days, price_net_pence, vat_category, _status)
    VALUES ('course-1', 'Minutes That Matter', 'minutes-that-matter', 'One day.', 'introductory', 1, 63700, 'standard', 'published')`,
  sql`INSERT INTO courses_outcomes (_order, _parent_id, id, text)
    VALUES (1, 'course-1', 'outcome-1', 'Write minutes that people read')`,
  sql`INSERT INTO courses_rels ("order", parent_id, path, topics_id)
    VALUES (1, 'course-1', 'topics', 'topic-1')`,
]

function sqlite(payload: Payload): SQLiteAdapter {
  return payload.db as unknown as SQLiteAdapter
}
