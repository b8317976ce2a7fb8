import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { startTestCms } from '../../test-support/cms'
import { startWorkers } from '../../test-support/workers'
import { resetPoints, secondsUntilAllowed, consumePoint, type Limit } from './limit'

const visitor = '203.0.113.77'
const threeAnHour: Limit = { name: 'three an hour', points: 3, perSeconds: 3600 }

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

it('lets so many through, says how long to wait, and forgives', async () => {
  for (let time = 1; time <= 3; time++) {
    expect(await secondsUntilAllowed(payload, threeAnHour, 'ada')).toBeNull()
    expect(await consumePoint(payload, threeAnHour, 'ada')).toBeNull()
  }
  expect(await secondsUntilAllowed(payload, threeAnHour, 'ada')).toBeGreaterThan(3500)
  expect(await consumePoint(payload, threeAnHour, 'ada')).toBeGreaterThan(3500)
  expect(await consumePoint(payload, threeAnHour, 'ben')).toBeNull()
  await resetPoints(payload, threeAnHour, 'ada')
  expect(await consumePoint(payload, threeAnHour, 'ada')).toBeNull()
})

const onMongo = process.env.MONGODB_URL ? describe : describe.skip

onMongo('on MongoDB', () => {
  it('counts what two processes let through together', async () => {
    const limit: Limit = { name: 'twenty at once', points: 20, perSeconds: 3600 }
    const workers = await startWorkers('use-up-limit', { count: 2 })
    const input = { limit, key: visitor, times: 15 }
    const allowed = await Promise.all(workers.map((worker) => worker.ask<number>(input)))
    await Promise.all(workers.map((worker) => worker.stop()))
    expect(allowed[0]! + allowed[1]!).toBe(20)
  })

  it('keeps no address, and nothing beyond its time', async () => {
    await consumePoint(payload, threeAnHour, visitor)
    const stored = await counted().find({}).toArray()
    expect(stored.length).toBeGreaterThan(0)
    expect(JSON.stringify(stored)).not.toContain(visitor)
    expect(await counted().indexes()).toContainEqual(
      expect.objectContaining({ key: { expire: 1 }, expireAfterSeconds: 0 }),
    )
  })
})

interface Counted {
  find: (where: object) => { toArray: () => Promise<object[]> }
  indexes: () => Promise<object[]>
}

function counted(): Counted {
  const { connection } = payload.db as unknown as {
    connection: { collection: (name: string) => Counted }
  }
  return connection.collection('limits')
}
