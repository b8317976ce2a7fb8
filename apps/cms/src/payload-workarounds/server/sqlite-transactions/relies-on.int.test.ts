import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildConfig, getPayload, type Payload } from 'payload'

import { withoutProgress } from '@cms-support/cms'
import { keptLog, mayBeLogged } from '@cms-support/log'

const onSqlite = process.env.MONGODB_URL ? describe.skip : describe
const collection = 'notes' as 'courses'

onSqlite('Payload’s own SQLite', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await startWith({ transactionOptions: {} })
  })
  afterAll(() => payload.destroy())

  it('with its own transactions still fails while another save is under way', async () => {
    const another = await payload.db.beginTransaction()
    await make({ req: { transactionID: another! } })
    await expect(make()).rejects.toThrow()
    await payload.db.rollbackTransaction(another!)
    await make()
    mayBeLogged('')
  })

  it('still looks for the connection of a transaction among its sessions', async () => {
    const { sessions } = payload.db
    const id = await payload.db.beginTransaction()
    expect(Object.keys(sessions ?? {})).toEqual([id])
    expect(sessions?.[id!]).toHaveProperty('db')
    await payload.db.rollbackTransaction(id!)
  })

  function make(within: { req?: { transactionID: number | string } } = {}): Promise<unknown> {
    const data = { title: 'A note' } as never
    return payload.create({ collection, data, depth: 0, overrideAccess: true, ...within })
  }
})

async function startWith(options: { transactionOptions: object }): Promise<Payload> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-test-'))
  const url = `file:${path.join(folder, 'plain.db')}`
  const config = await buildConfig({
    secret: 'a-secret-for-tests-only-'.padEnd(32, '0'),
    collections: [{ slug: collection, fields: [{ name: 'title', type: 'text' }] }],
    db: sqliteAdapter({ client: { url }, wal: true, busyTimeout: 100, ...options }),
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  config.logger = keptLog
  return withoutProgress(() => getPayload({ config }))
}
