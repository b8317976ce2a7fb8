import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hold, Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'

import { checkOut, startTestShop, type TestShop } from '@cms-support/test-shop'
import { compareAndSet } from '../../database/compare-and-set'
import { insertOnce } from '../../database/insert-once'
import { finishInterruptedMoves } from '../seats'
import { loadOrder } from '../orders/find-order'
import { carryOutDecisions } from './carry-out-decisions'
import { releaseLapsedHolds } from './release-lapsed-holds'

let shop: TestShop
let order: Order
beforeAll(async () => {
  shop = await startTestShop()
  order = await checkOut(shop, [{ runId: await shop.runWith({ seats: 1 }), count: 1 }])
})
afterAll(() => shop.stop())

/** As many as a job takes up at once. */
const many = Array.from({ length: 100 }, () => randomUUID())

describe('what a job cannot do, however often it tries', () => {
  it('keeps no hold that has run out from being released', async () => {
    for (const name of many) await insertLike(order, { name, state: 'paying', paymentAttempt: 1 })
    for (const name of many) await insertPaymentNobodyKnows(name)
    const late = await checkOut(shop, [{ runId: await shop.runWith({ seats: 1 }), count: 1 }])
    await shop.advance(60)
    for (const round of [1, 2]) {
      await releaseLapsedHolds(shop.open()).catch((error: unknown) => {
        expect({ round, message: String(error) }).toMatchObject({
          message: expect.stringContaining('No such checkout.session') as unknown,
        })
      })
    }
    expect(await loadOrder(shop.payload, late.id)).toMatchObject({ state: 'lapsed' })
  })

  it('keeps no order that was decided from being carried out', async () => {
    const names = many.map((name) => `${name}-again`)
    for (const name of names) await insertLike(order, { name, state: 'refunding' })
    const late = await insertLike(order, { name: 'late', state: 'abandoned' })
    for (const _ of [1, 2]) {
      await expect(carryOutDecisions(shop.open())).rejects.toThrow('without a payment')
    }
    expect(await loadOrder(shop.payload, late.id)).toMatchObject({ followUpDone: true })
  })

  it('keeps no seats of other dates from being counted', async () => {
    const broken = await shop.runWith({ seats: 1 })
    const moveOfNobody = { lastMove: 'nowhere:1:held:released' }
    const where = { runId: { equals: broken } }
    await compareAndSet(shop.payload, { collection: 'seat-ledgers', where, data: moveOfNobody })
    for (const name of many) await insertReleasedHold({ name, runId: broken, ledgerStatus: 'held' })
    const runId = await shop.runWith({ seats: 1 })
    await insertReleasedHold({ name: 'late', runId, ledgerStatus: 'nothing' })
    for (const _ of [1, 2]) {
      await expect(finishInterruptedMoves(shop.payload, shop.open().now)).rejects.toThrow()
    }
    const late = { key: { equals: 'late' } }
    const hold = await shop.payload.db.findOne<Hold>({ collection: 'holds', where: late })
    expect(hold).toMatchObject({ ledgerStatus: 'released' })
  })
})

async function insertReleasedHold(of: {
  name: string
  runId: string
  ledgerStatus: Hold['ledgerStatus']
}): Promise<void> {
  const { name: key, runId, ledgerStatus } = of
  const data = { key, runId, orderId: key, round: 1, seats: 1, status: 'released', ledgerStatus }
  await insertOnce(shop.payload, { collection: 'holds', data })
}

async function insertLike(
  { id: _, createdAt: __, updatedAt: ___, ...original }: Order,
  { name, ...changes }: Partial<Order> & { name: string },
): Promise<Order> {
  const unique = { key: name, attemptKey: name, reference: name, paymentId: null }
  const data = { ...original, ...unique, followUpDone: false, ...changes }
  const inserted = await insertOnce(shop.payload, { collection: 'orders', data })
  return inserted!
}

/** Of a time when the shop had another account at Stripe. */
async function insertPaymentNobodyKnows(name: string): Promise<void> {
  const where = { key: { equals: name } }
  const { id, grossPence } = (await shop.payload.db.findOne<Order>({
    collection: 'orders',
    where,
  }))!
  await insertOnce(shop.payload, {
    collection: 'payments',
    data: {
      key: `${id}/1`,
      title: name,
      belongsTo: id,
      orderId: id,
      attempt: 1,
      status: 'open',
      sessionId: `cs_test_${name}`,
      grossPence,
      request: {},
      followUpDone: false,
    },
  })
}
