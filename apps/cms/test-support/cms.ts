/** A CMS of its own for one test file: a fresh database, SQLite unless MONGODB_URL names a server. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

import { keptLog } from './log'

/** What an integration test needs of the outside: the databases' address and folders nobody else writes to. */
export function isolatedEnv(): Record<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-test-'))
  return {
    DATABASE_URL: databaseUrl(folder),
    PAYLOAD_SECRET: 'a-secret-for-tests-only-'.padEnd(32, '0'),
    CMS_WEB_SECRET: 'another-secret-for-tests-only-'.padEnd(32, '0'),
    CMS_URL: 'http://localhost:3001',
    WEB_URL: 'http://localhost:3000',
    MEDIA_DIR: path.join(folder, 'media'),
    MAIL_DIR: path.join(folder, 'mail'),
  }
}

/** Starts Payload in this process on a fresh database. Call `stop` in `afterAll`. */
export async function startTestCms(
  environment: Record<string, string> = {},
): Promise<{ payload: Payload; stop: () => Promise<void> }> {
  Object.assign(process.env, isolatedEnv(), environment)
  const { getPayload } = await import('payload')
  const config = await (await import('../src/payload.config')).default
  config.logger = keptLog
  const payload = await withoutProgress(() => getPayload({ config }))
  return { payload, stop: () => endDatabase(payload) }
}

/** Drizzle draws on the terminal how far it is with the schema. */
export async function withoutProgress<Result>(work: () => Promise<Result>): Promise<Result> {
  const write = process.stdout.write
  process.stdout.write = () => true
  try {
    return await work()
  } finally {
    process.stdout.write = write
  }
}

function databaseUrl(folder: string): string {
  const server = process.env.MONGODB_URL
  if (!server) return `file:${path.join(folder, 'test.db')}`
  const url = new URL(server)
  url.pathname = `/test-${randomUUID().slice(0, 13)}`
  return url.toString()
}

async function endDatabase(payload: Payload): Promise<void> {
  if (payload.db.name === 'mongoose') await mongoConnection(payload).dropDatabase()
  await payload.destroy()
}

function mongoConnection(payload: Payload): { dropDatabase(): Promise<unknown> } {
  return (payload.db as unknown as { connection: { dropDatabase(): Promise<unknown> } }).connection
}
