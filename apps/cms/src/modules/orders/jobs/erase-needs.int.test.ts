import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'

import {
  checkOut,
  declared,
  startTestShop,
  type TestShop,
} from '../../../../test-support/test-shop'
import { saveNeeds } from '../checkout/save-answers'
import { loadNeeds, viewCheckout } from '../checkout/view-checkout'
import { loadOrder } from '../find-order'
import { giveUpOrder } from '../give-up-order'
import { startPayment } from '../start-payment'
import { eraseNeeds } from './erase-needs'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
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
})

async function withNeeds(): Promise<Order> {
  const runId = await shop.runWith({ seats: 1, priceNetPence: 0 })
  const order = await checkOut(shop, [{ runId, count: 1 }])
  const needs = [{ runId, seat: 1, dietary: 'No nuts' }]
  await saveNeeds(shop.open(), order, { needs })
  return loadOrder(shop.payload, order.id)
}
