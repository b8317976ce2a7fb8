import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Invoice } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { startTestCms } from '@cms-support/cms'
import { startWorkers, type Worker } from '@cms-support/workers'
import { insertOnce } from '../../database/insert-once'

let payload: Payload
let stop: () => Promise<void>
let workers: Worker[]

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  workers = await startWorkers('issue-invoices', { count: 4 })
})
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()))
  await stop()
})

it('numbers invoices without a gap and without a double when four processes issue them at once', async () => {
  const keysOfProcess = (process: number) =>
    Array.from({ length: 12 }, (_, index) => `order-${process}-${index}`)
  // The last two processes want the same invoices, as webhook and return page do.
  const orderId = await insertOrder()
  const asked = workers.map((worker, index) =>
    worker.ask({ orderId, keys: keysOfProcess(Math.min(index, 2)) }),
  )
  await Promise.all(asked)
  const found = await payload.db.find<Invoice>({
    collection: 'invoices',
    pagination: false,
    limit: 0,
    sort: 'sequence',
  })
  expect(found.docs.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: 36 }, (_, index) => index + 1),
  )
  expect(found.docs.at(-1)?.number).toBe('INV-000036')
  expect(new Set(found.docs.map(({ number }) => number)).size).toBe(36)
})

async function insertOrder(): Promise<string> {
  const order = await insertOnce(payload, {
    collection: 'orders',
    data: {
      reference: 'LEC-TEST',
      key: 'key',
      attemptKey: 'attempt',
      state: 'booked',
      summary: 'A course',
      source: 'website',
      payment: 'stripe',
      grossPence: 0,
      lines: [],
      totals: {},
      vatMode: 'per-line',
      extensionsUsed: 0,
      holdRound: 1,
      paymentAttempt: 0,
    },
  })
  return order!.id
}
