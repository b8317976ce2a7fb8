import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { DelegateNeed, Order } from '@lectern/shared/contract/payload-types'

import { restOf, type Rest } from '@cms-support/rest'
import { book, startTestShop, type TestShop } from '@cms-support/test-shop'
import { tokenOf } from '../orders'

let shop: TestShop
let rest: Rest
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
})
afterAll(() => shop.stop())

const ben = { name: 'Ben Page' }

it('somebody who is named after the booking can say what they need, and say it differently', async () => {
  const { order, runId } = await bookTwo()
  const second = { runId, seat: 2 }
  const told = await say(order, {
    delegates: [{ ...second, ...ben }],
    needs: [{ ...second, dietary: 'Vegan' }],
  })
  expect(told).toMatchObject({ status: 200, body: { needs: [{ ...second, dietary: 'Vegan' }] } })
  const first = { runId, seat: 1, access: 'A hearing loop' }
  await say(order, { delegates: [], needs: [first] })
  expect(await stored(order)).toEqual([{ ...second, dietary: 'Vegan' }, first])
  await say(order, { delegates: [], needs: [{ ...second, dietary: '' }] })
  expect(await stored(order)).toEqual([first])
})

it('names alone leave the needs as they are', async () => {
  const { order, runId } = await bookTwo()
  await say(order, { delegates: [], needs: [{ runId, seat: 1, access: 'Captions' }] })
  await say(order, { delegates: [{ runId, seat: 2, ...ben }] })
  expect(await stored(order)).toEqual([{ runId, seat: 1, access: 'Captions' }])
})

it('needs of a place elsewhere, or of a course that is about to begin, are refused', async () => {
  const { order, runId } = await bookTwo()
  const other = await bookTwo()
  for (const needs of [
    [{ runId: other.runId, seat: 1, access: 'x' }],
    [{ runId, seat: 9, access: 'x' }],
  ]) {
    expect(await say(order, { delegates: [], needs })).toMatchObject({ status: 400 })
  }
  await beginTomorrow(order)
  const late = await say(order, { delegates: [], needs: [{ runId, seat: 1, access: 'x' }] })
  expect(late.status).toBe(400)
  expect(await stored(order)).toEqual([])
})

it('they are kept for as long as those that were told at the checkout', async () => {
  const { order, runId } = await bookTwo()
  await say(order, { delegates: [], needs: [{ runId, seat: 1, access: 'Captions' }] })
  const [booking] = await shop.find('bookings', order)
  const kept = await needsOf(order)
  const days = (Date.parse(kept?.eraseAfter ?? '') - Date.parse(booking!.endsAt)) / 86_400_000
  expect(days).toBe(30)
})

async function bookTwo() {
  const runId = await shop.runWith({ seats: 4 })
  return { order: await book(shop, [{ runId, count: 2 }]), runId }
}

function say(order: Order, body: object) {
  return rest({ method: 'PUT', path: `/orders/by-token/${tokenOf(order)}/delegates`, body })
}

async function beginTomorrow(order: Order) {
  const startsAt = new Date(Date.now() + 23 * 60 * 60_000).toISOString()
  for (const { id } of await shop.find('bookings', order)) {
    await shop.payload.db.updateOne({
      collection: 'bookings',
      where: { id: { equals: id } },
      data: { startsAt },
    })
  }
}

async function stored(order: Order) {
  return (await needsOf(order))?.entries ?? []
}

function needsOf(order: Order): Promise<DelegateNeed | null> {
  const where = { key: { equals: order.id } }
  return shop.payload.db.findOne<DelegateNeed>({ collection: 'delegate-needs', where })
}
