import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { startTestCms } from '../../test-support/cms'

const server = process.env.MONGODB_URL
const onMongoDb = server ? describe : describe.skip

onMongoDb('a MongoDB whose address asks for reading anywhere and for hasty writing', () => {
  let payload: Payload
  let stop: () => Promise<void>
  beforeAll(async () => {
    const url = new URL(server!)
    url.searchParams.set('readPreference', 'nearest')
    url.searchParams.set('w', '1')
    process.env.MONGODB_URL = url.toString()
    ;({ payload, stop } = await startTestCms())
  })
  afterAll(() => stop())

  it('is read where it is written, and what was written survives another primary', () => {
    const { connection } = payload.db as unknown as Connected
    const { readPreference, writeConcern } = connection.getClient().options
    expect(readPreference.mode).toBe('primary')
    expect(writeConcern?.w).toBe('majority')
  })
})

interface Connected {
  connection: {
    getClient: () => {
      options: { readPreference: { mode: string }; writeConcern?: { w?: unknown } }
    }
  }
}
