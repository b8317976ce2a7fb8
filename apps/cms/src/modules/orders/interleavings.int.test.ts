import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'

import { cancelOnPage } from '@cms-support/cancel-on-page'
import { interruptedPayload, type Moment } from '@cms-support/interrupted-payload'
import { restOf, type Rest } from '@cms-support/rest'
import { runAllJobs } from '@cms-support/run-all-jobs'
import { expectInvariants } from '@cms-support/shop-invariants'
import { booker, checkOut, declared, startTestShop, type TestShop } from '@cms-support/test-shop'
import { extendHold } from '../checkout/extend-hold'
import { giveUpOrder } from '../checkout/give-up-order'
import { startPayment } from '../checkout/start-payment'
import { addTelephoneBooking } from '../desk/add-telephone-booking'
import { releaseLapsedHolds } from '../order-jobs/release-lapsed-holds'
import { settleOrderPayments } from '../payments/settle-session'
import { loadOrder, tokenOf } from './find-order'
import type { Context } from './context'

let shop: TestShop
let rest: Rest
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
})
afterAll(() => shop.stop())

describe('a hold that has run out', () => {
  it('stays when its customer got more time after the sweeper had read it', async () => {
    const { order, runId } = await oneSeat()
    await shop.advance(21)
    const due = await loadOrder(shop.payload, order.id)
    expect(await extendHold(shop.open(), due)).toMatchObject({ outcome: 'held' })
    expect(await giveUpOrder(shop.open(), { order: due, event: 'lapse' })).toBe('kept')
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'open' })
    expect(await shop.seats(runId)).toMatchObject({ held: 1 })
  })
})

describe('more time', () => {
  it('never ends the hold before the payment page that was opened meanwhile', async () => {
    const { order } = await oneSeat()
    await startPayment(shop.open(), { order, declarations: declared })
    await shop.advance(35)
    const paying = await loadOrder(shop.payload, order.id)
    const payload = interruptedPayload(
      shop.payload,
      { side: 'before', method: 'updateOne', collection: 'orders' },
      () => startPayment(shop.open(), { order: paying, declarations: declared }),
    )
    const { holdExpiresAt: before } = paying
    await extendHold({ ...shop.open(), payload }, paying)
    const { holdExpiresAt } = await loadOrder(shop.payload, order.id)
    expect(Date.parse(holdExpiresAt!) - Date.parse(before!)).toBeGreaterThan(30 * 60_000)
  })
})

describe('a payment page', () => {
  const beforeItIsWrittenDown: Moment = {
    side: 'before',
    method: 'create',
    collection: 'payments',
  }

  it('does not open for an order that is given up at that moment', async () => {
    const { order, runId } = await oneSeat()
    const started = await pay(order, beforeItIsWrittenDown, async () => {
      const paying = await loadOrder(shop.payload, order.id)
      await giveUpOrder(shop.open(), { order: paying, event: 'abandon' })
    })
    expect(started).toEqual({ outcome: 'hold-lapsed' })
    expect(await openSessions(order)).toEqual([])
    expect(await shop.seats(runId)).toMatchObject({ available: 1, held: 0 })
  })

  it('is the only one that is open, though the button was pressed in two tabs at once', async () => {
    const { order } = await oneSeat()
    const started = await pay(order, beforeItIsWrittenDown, async () => {
      const paying = await loadOrder(shop.payload, order.id)
      await startPayment(shop.open(), { order: paying, declarations: declared })
    })
    expect(started).toMatchObject({ outcome: 'payment' })
    expect(await openSessions(order)).toHaveLength(1)
  })
})

describe('"Book and pay"', () => {
  it('takes no other total than the one agreed to, though the seats were taken anew meanwhile', async () => {
    const { order, runId } = await oneSeat()
    const asItIsRead: Moment = { side: 'before', method: 'updateOne', collection: 'orders' }
    const started = await pay(order, asItIsRead, async () => {
      await giveUpOrder(shop.open(), { order, event: 'lapse' })
      const where = { id: { equals: runId } }
      const data = { priceNetPence: 70_000 }
      await shop.payload.db.updateOne({ collection: 'course-runs', where, data })
      await extendHold(shop.open(), await loadOrder(shop.payload, order.id))
    })
    expect(started).toEqual({ outcome: 'price-changed' })
    expect(await openSessions(order)).toEqual([])
  })
})

describe('a customer who cancels', () => {
  it('gets back all places, though the process that booked them died in between', async () => {
    const runId = await shop.runWith({ seats: 3 })
    const who = { ...booker, kind: 'individual' as const }
    const order = await checkOut(shop, [{ runId, count: 3 }], who)
    await shop.standIn.control(`sessions/${await begin(order)}/pay`)
    await dieWhileBooking(order)
    expect(await bookingsOf(order)).toHaveLength(1)
    // The page shows one place, then those that were still to be booked.
    for (let time = 1; time <= 2; time += 1) {
      expect((await cancelOnPage(rest, tokenOf(order))).status).toBe(200)
    }
    await runAllJobs(shop.open)
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'refunded' })
    expect(await shop.seats(runId)).toMatchObject({ available: 3, booked: 0 })
    await shop.advance(2)
    await runAllJobs(shop.open)
    await expectRest(runId)
  })
})

describe('a booking by telephone', () => {
  it('is booked, though its hold ran out while it was written down', async () => {
    const runId = await shop.runWith({ seats: 1 })
    const payload = interruptedPayload(
      shop.payload,
      { side: 'after', method: 'create', collection: 'holds' },
      () => shop.advance(21),
    )
    const lapsing = interruptedPayload(
      payload,
      { side: 'before', method: 'updateOne', collection: 'orders' },
      () => releaseLapsedHolds(shop.open()),
    )
    const outcome = await addTelephoneBooking(
      { ...shop.open(), payload: lapsing },
      {
        attemptKey: randomUUID(),
        lines: [{ runId, count: 1 }],
        booker,
        delegates: { bookerAttends: false, delegates: [] },
        by: 'Staff',
      },
    )
    expect(outcome).toMatchObject({ started: true, order: { state: 'booked', payment: 'offline' } })
    expect(await shop.seats(runId)).toMatchObject({ booked: 1, held: 0 })
  })
})

async function oneSeat(): Promise<{ order: Order; runId: string }> {
  const runId = await shop.runWith({ seats: 1 })
  return { order: await checkOut(shop, [{ runId, count: 1 }]), runId }
}

function pay(order: Order, moment: Moment, act: () => Promise<unknown>) {
  const payload = interruptedPayload(shop.payload, moment, act)
  const interrupted: Context = { ...shop.open(), payload }
  return startPayment(interrupted, { order, declarations: declared })
}

/** Answers the session at Stripe. */
async function begin(order: Order): Promise<string> {
  const fresh = await loadOrder(shop.payload, order.id)
  await startPayment(shop.open(), { order: fresh, declarations: declared })
  return (await openSessions(order))[0]!.id
}

/** After the first of its places. */
async function dieWhileBooking(order: Order): Promise<void> {
  const payload = interruptedPayload(
    shop.payload,
    { side: 'after', method: 'create', collection: 'bookings' },
    () => Promise.reject(new Error('cut short')),
  )
  const settled = settleOrderPayments({ ...shop.open(), payload }, order.id)
  await expect(settled).rejects.toThrow('cut short')
}

async function bookingsOf(order: Order): Promise<Booking[]> {
  const where = { orderId: { equals: order.id } }
  return (await shop.payload.db.find<Booking>({ collection: 'bookings', where })).docs
}

async function openSessions(order: Order) {
  const { sessions } = await shop.standIn.state()
  return sessions.filter(
    ({ client_reference_id: orderId, status }) => orderId === order.id && status === 'open',
  )
}

async function expectRest(...runIds: string[]): Promise<void> {
  await expectInvariants({ payload: shop.payload, stripe: await shop.standIn.state(), runIds })
}
