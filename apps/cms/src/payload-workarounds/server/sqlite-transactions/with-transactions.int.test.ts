import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { startTestCms } from '@cms-support/cms'
import { compareAndSet } from '@cms/database/compare-and-set'
import { findAll } from '@cms/database/find-all'
import { insertOnce } from '@cms/database/insert-once'

const onSqlite = process.env.MONGODB_URL ? describe.skip : describe

onSqlite('a SQLite database', () => {
  let payload: Payload
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ payload, stop } = await startTestCms())
  })
  afterAll(() => stop())

  it('keeps nothing of a document whose rows could not all be written', async () => {
    const { drizzle: tables } = payload.db as unknown as SQLiteAdapter
    await tables.run(sql`CREATE TRIGGER full_disk BEFORE INSERT ON courses_outcomes
      BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`)
    const half = { title: 'Without its outcomes', outcomes: [{ text: 'You can read on' }] }
    await expect(createCourse(payload, half)).rejects.toThrow()
    // As our own statements do, in no save at all.
    const data = { title: 'Alone', slug: 'alone', outcomes: [{ text: 'You can read on' }] }
    await expect(payload.db.create({ collection: 'courses', data })).rejects.toThrow()
    await tables.run(sql`DROP TRIGGER full_disk`)
    expect(await findAll(payload, { collection: 'courses' })).toEqual([])
  })

  it('is read while another process writes to it, and written to when that one is done', async () => {
    const other = drizzle({ connection: { url: process.env.DATABASE_URL ?? '' } }).$client
    await other.execute('BEGIN IMMEDIATE')
    let isSaved = false
    const saving = createCourse(payload, { title: 'Patient' }).then(() => (isSaved = true))
    for (let read = 0; read < 20; read += 1) await findAll(payload, { collection: 'courses' })
    expect(isSaved).toBe(false)
    await other.execute('COMMIT')
    other.close()
    await saving
    expect(await titles()).toContain('Patient')
  })

  it('takes what a hook writes without its request for a part of the save', async () => {
    const id = await payload.db.beginTransaction()
    const req = { transactionID: id! }
    await payload.db.create({ collection: 'leases', data: lease('named'), req })
    await insertOnce(payload, { collection: 'leases', data: lease('unnamed') })
    const where = { key: { equals: 'unnamed' } }
    expect(
      await compareAndSet(payload, { collection: 'leases', where, data: { holder: 'me' } }),
    ).toBeTruthy()
    await payload.db.rollbackTransaction(id!)
    expect(await findAll(payload, { collection: 'leases' })).toEqual([])
  })

  it('says that a save did not come to its end, when it could not be put on the disk', async () => {
    const id = await payload.db.beginTransaction()
    await payload.db.create({ collection: 'leases', data: lease('x'), req: { transactionID: id! } })
    await connectionOf(id!).run(sql`ROLLBACK`)
    await expect(payload.db.commitTransaction(id!)).rejects.toThrow()
    expect(await insertOnce(payload, { collection: 'leases', data: lease('x') })).not.toBeNull()
  })

  function connectionOf(id: number | string): SQLiteAdapter['drizzle'] {
    const { sessions } = payload.db as unknown as SQLiteAdapter
    return sessions[id]!.db as unknown as SQLiteAdapter['drizzle']
  }

  async function titles(): Promise<string[]> {
    return (await findAll(payload, { collection: 'courses' })).map(({ title }) => title)
  }
})

function lease(key: string) {
  return { key, holder: 'somebody', expiresAt: new Date(0).toISOString() }
}
