import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'

import { restOf, signIn } from '@cms-support/rest'
import { createStaff, type Staff } from '@cms-support/staff'
import { checkOut, declared, startTestShop, type TestShop } from '@cms-support/test-shop'
import { gatherToday, type Task } from '../today'
import { compareAndSet } from '../../database/compare-and-set'
import { newDocumentId } from '../../database/document-ids'
import { insertOnce } from '../../database/insert-once'
import { giveUpOrder } from '../checkout/give-up-order'
import { saveNeeds } from '../checkout/save-answers'
import { startPayment } from '../checkout/start-payment'
import { viewCheckout } from '../checkout/view-checkout'
import { loadOrder } from '../orders/find-order'
import { loadNeeds } from '../orders/needs/load-needs'
import { eraseNeeds } from './erase-needs'

let shop: TestShop
let staff: Staff
let lapsed: Order
beforeAll(async () => {
  shop = await startTestShop()
  staff = await createStaff(shop.payload)
  lapsed = await withNeeds()
  await giveUpOrder(shop.open(), { order: lapsed, event: 'lapse' })
})
afterAll(() => shop.stop())

const thirtyDaysMinutes = 30 * 24 * 60

describe('what somebody told us about diet and access', () => {
  it('goes after a month when nothing was booked, and is asked for anew by who comes back', async () => {
    const order = await withNeeds()
    await giveUpOrder(shop.open(), { order, event: 'lapse' })
    await eraseNeeds(shop.open())
    expect(await loadNeeds(shop.payload, order.id)).toHaveLength(1)
    await shop.advance(thirtyDaysMinutes)
    await eraseNeeds(shop.open())
    expect(await loadNeeds(shop.payload, order.id)).toEqual([])
    const lapsed = await loadOrder(shop.payload, order.id)
    expect(await viewCheckout(shop.open(), lapsed)).toMatchObject({ needsSaved: false })
  })

  it('stays with a booking until 30 days after its course', async () => {
    const order = await withNeeds()
    await startPayment(shop.open(), { order, declarations: declared })
    for (const _ of [1, 2]) {
      await shop.advance(thirtyDaysMinutes)
      await eraseNeeds(shop.open())
    }
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'booked' })
    expect(await loadNeeds(shop.payload, order.id)).toHaveLength(1)
    await shop.advance(12 * thirtyDaysMinutes)
    await eraseNeeds(shop.open())
    expect(await loadNeeds(shop.payload, order.id)).toEqual([])
  })

  it('that cannot be erased is told in three rounds, and not in three months', async () => {
    const { payload } = shop
    const data = { key: randomUUID(), orderId: newDocumentId(payload), entries: [] }
    const { id } = (await insertOnce(payload, { collection: 'delegate-needs', data }))!
    await shop.advance(thirtyDaysMinutes)
    for (const _ of [1, 2, 3]) await expect(eraseNeeds(shop.open())).rejects.toThrow('no order')
    expect(await tasks()).toContainEqual({
      text: expect.stringMatching(/needs of an order that is gone.*There is no order/) as unknown,
      href: null,
      isTrouble: true,
    })

    const order = lapsed
    const where = { id: { equals: id } }
    await compareAndSet(payload, {
      collection: 'delegate-needs',
      where,
      data: { orderId: order.id },
    })
    expect(await tasks()).toContainEqual({
      text: expect.stringContaining(`needs of order ${order.reference} could not`) as unknown,
      href: `/admin/collections/orders/${order.id}`,
      isTrouble: true,
    })
    const token = await signIn(payload, 'bookings')
    const body = { orderId: order.id }
    const again = { method: 'POST', path: '/orders/stuck-needs', body, token }
    expect(await restOf(payload)(again)).toMatchObject({ status: 200 })
    expect(await payload.db.findOne({ collection: 'delegate-needs', where })).toBeNull()
    expect((await tasks()).map(({ text }) => text).join()).not.toContain('needs of')
  })
})

async function tasks(): Promise<Task[]> {
  const req = await createLocalReq({ user: staff.bookings }, shop.payload)
  return gatherToday(req, shop.open().now)
}

async function withNeeds(): Promise<Order> {
  const runId = await shop.runWith({ seats: 1, priceNetPence: 0 })
  const order = await checkOut(shop, [{ runId, count: 1 }])
  const needs = [{ runId, seat: 1, dietary: 'No nuts' }]
  await saveNeeds(shop.open(), order, { needs })
  return loadOrder(shop.payload, order.id)
}
