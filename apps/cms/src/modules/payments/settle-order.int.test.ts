import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'
import { handleEndpoints } from 'payload'

import {
  checkOut,
  declared,
  startTestShop,
  type TestShop,
  type WebhookMessage,
} from '@cms-support/test-shop'
import { until } from '@cms-support/until'
import { compareAndSet } from '../../database/compare-and-set'
import { giveUpOrder } from '../checkout/give-up-order'
import { startPayment } from '../checkout/start-payment'
import { carryOutRefunds } from '../order-jobs/carry-out-decisions'
import { releaseLapsedHolds } from '../order-jobs/release-lapsed-holds'
import { watchRefunds } from '../order-jobs/watch-refunds'
import { loadOrder } from '../orders/find-order'
import { planSeatRefund } from './refunds/plan-refund'
import { settleOrderPayments } from './settle-session'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
})
afterAll(() => shop.stop())
beforeEach(() => shop.onWebhook(() => Promise.resolve()))

describe('an order that is paid for', () => {
  it('becomes bookings, an invoice and an e-mail, once, however often it is settled', async () => {
    const runId = await shop.runWith({ seats: 5 })
    const order = await checkOut(shop, [{ runId, count: 3 }])
    await pay(order)
    await Promise.all([settle(order), settle(order), settle(order)])
    await settle(order)
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({
      state: 'booked',
      followUpDone: true,
    })
    expect(await shop.seats(runId)).toMatchObject({ available: 2, held: 0, booked: 3 })
    const bookings = await shop.find('bookings', order)
    expect(bookings.map(({ grossPence }) => grossPence)).toEqual([76_440, 76_440, 76_440])
    const [invoice, ...others] = await shop.find('invoices', order)
    expect(others).toEqual([])
    expect(invoice).toMatchObject({ netPence: 191_100, vatPence: 38_220, grossPence: 229_320 })
    const emails = await shop.find('emails', order)
    expect(emails.map(({ to }) => to)).toEqual(['ada@quill.example'])
  })

  it('is settled by the webhook alone, at the address that Stripe calls', async () => {
    shop.onWebhook(callWebhookEndpoint)
    const runId = await shop.runWith({ seats: 2 })
    const order = await checkOut(shop, [{ runId, count: 1 }])
    await pay(order)
    await shop.standIn.control('deliveries/flush')
    await until(async () => (await loadOrder(shop.payload, order.id)).state === 'booked')
  })

  it('is told at Stripe the price that was held, though the course has another by now', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const order = await checkOut(shop, [{ runId, count: 2 }])
    const where = { id: { equals: runId } }
    await shop.payload.db.updateOne({
      collection: 'course-runs',
      where,
      data: { priceNetPence: 1 },
    })
    await pay(order)
    const [session] = await sessionsOf(order)
    expect(session?.amount_total).toBe(152_880)
    await settle(order)
    expect((await loadOrder(shop.payload, order.id)).grossPence).toBe(152_880)
  })

  it('stops, and books nothing, when what Stripe received is not what was ordered', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const order = await checkOut(shop, [{ runId, count: 1 }])
    await pay(order)
    await compareAndSet(shop.payload, {
      collection: 'payments',
      where: { orderId: { equals: order.id } },
      data: { grossPence: 1 },
    })
    await settle(order)
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'stopped' })
    expect(await shop.seats(runId)).toMatchObject({ available: 2, held: 0, booked: 0 })
  })
})

describe('a hold that runs out', () => {
  it('gives its seats back once Stripe says that nothing was paid, and nobody can pay any more', async () => {
    const runId = await shop.runWith({ seats: 1 })
    const order = await checkOut(shop, [{ runId, count: 1 }])
    await begin(order)
    await shop.advance(41)
    await releaseLapsedHolds(shop.open())
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'lapsed' })
    expect(await shop.seats(runId)).toMatchObject({ available: 1, held: 0 })
    expect((await sessionsOf(order)).map(({ status }) => status)).toEqual(['expired'])
  })

  it('keeps its seats when Stripe says at that moment that they are paid for', async () => {
    const runId = await shop.runWith({ seats: 1 })
    const order = await checkOut(shop, [{ runId, count: 1 }])
    await pay(order)
    await compareAndSet(shop.payload, {
      collection: 'orders',
      where: { id: { equals: order.id } },
      data: { holdExpiresAt: new Date(0).toISOString() },
    })
    await releaseLapsedHolds(shop.open())
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'booked' })
    expect(await shop.seats(runId)).toMatchObject({ booked: 1 })
  })

  it('keeps its seats while Stripe cannot be asked', async () => {
    const runId = await shop.runWith({ seats: 1 })
    const order = await checkOut(shop, [{ runId, count: 1 }])
    await begin(order)
    await shop.advance(41)
    await shop.standIn.control('requests/next', { kind: 'fail', times: 2, path: '/v1/checkout' })
    await expect(releaseLapsedHolds(shop.open())).rejects.toThrow('Stripe')
    expect(await shop.seats(runId)).toMatchObject({ held: 1 })
    await releaseLapsedHolds(shop.open())
    expect(await shop.seats(runId)).toMatchObject({ available: 1, held: 0 })
  })
})

describe('a payment that comes after the seats were given up', () => {
  it('is honoured when seats are free', async () => {
    const { order, runId } = await paidButReleased()
    await settle(order)
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'booked' })
    expect(await shop.seats(runId)).toMatchObject({ booked: 1, held: 0, available: 0 })
  })

  it('is given back in full when they are gone', async () => {
    const { order, runId } = await paidButReleased()
    await checkOut(shop, [{ runId, count: 1 }])
    await settle(order)
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'refunded' })
    expect(await refundedPence(order)).toBe(76_440)
    expect(await shop.find('invoices', order)).toEqual([])
  })
})

describe('a refund', () => {
  it('leaves out a place that an earlier one gave back, though it names it again', async () => {
    const runId = await shop.runWith({ seats: 3 })
    const order = await booked(runId, 3)
    const all = (await shop.find('bookings', order)).map(({ id }) => id)
    const why = { order, reason: 'Ill', by: 'Staff' }
    await planSeatRefund(shop.open(), { ...why, bookingIds: all.slice(0, 1) })
    const second = await planSeatRefund(shop.open(), { ...why, bookingIds: all })
    expect(second).toMatchObject({ status: 'succeeded', grossPence: 152_880 })
    expect(await refundedPence(order)).toBe(order.grossPence)
  })

  it('of places gives back their stored shares, with a credit note, and never twice', async () => {
    const runId = await shop.runWith({ seats: 3, priceNetPence: 3333 })
    const order = await booked(runId, 3)
    const bookings = await shop.find('bookings', order)
    const all = bookings.map(({ id }) => id)
    const asks = [all.slice(0, 1), all.slice(0, 2), all, all]
    await Promise.all(
      asks.map((bookingIds) =>
        planSeatRefund(shop.open(), { order, bookingIds, reason: 'Ill', by: 'Staff' }),
      ),
    )
    expect(await refundedPence(order)).toBe(order.grossPence)
    expect(await shop.seats(runId)).toMatchObject({ available: 3, booked: 0 })
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'refunded' })
    const creditNotes = await shop.find('credit-notes', order)
    const [invoice] = await shop.find('invoices', order)
    const sum = (figure: 'netPence' | 'vatPence' | 'grossPence') =>
      creditNotes.reduce((total, note) => total + note[figure], 0)
    expect(sum('netPence')).toBe(invoice?.netPence)
    expect(sum('vatPence')).toBe(invoice?.vatPence)
    expect(sum('grossPence')).toBe(invoice?.grossPence)
  })
})

describe('a refund whose end nobody was told of', () => {
  it('is sent once, though the answer was lost and Stripe has forgotten the request since', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const order = await booked(runId, 2)
    const [first] = await shop.find('bookings', order)
    await shop.standIn.control('requests/next', { ...lostAnswer, path: '/v1/refunds' })
    const refund = planSeatRefund(shop.open(), {
      order,
      bookingIds: [first!.id],
      reason: 'Ill',
      by: 'Staff',
    })
    await expect(refund).rejects.toThrow('Stripe did not answer')
    await shop.advance(25 * 60)
    await carryOutRefunds(shop.open())
    expect(await refundedPence(order)).toBe(first!.grossPence)
    expect(await shop.find('refunds', order)).toMatchObject([{ status: 'succeeded' }])
  })

  it('is known to have failed within a day, without a message from Stripe', async () => {
    const runId = await shop.runWith({ seats: 1 })
    const order = await booked(runId, 1)
    const [booking] = await shop.find('bookings', order)
    const why = { reason: 'Ill', by: 'Staff' }
    const sent = await planSeatRefund(shop.open(), { order, bookingIds: [booking!.id], ...why })
    await shop.standIn.control(`refunds/${sent.stripeRefundId}/fail`)
    await shop.advance(25 * 60)
    await watchRefunds(shop.open())
    expect(await shop.find('refunds', order)).toMatchObject([{ status: 'failed' }])
  })
})

describe('a free course', () => {
  it('is booked without Stripe and without an invoice', async () => {
    const runId = await shop.runWith({ seats: 2, priceNetPence: 0 })
    const order = await checkOut(shop, [{ runId, count: 2 }])
    const started = await startPayment(shop.open(), { order, declarations: declared })
    expect(started).toEqual({ outcome: 'placed' })
    expect(await sessionsOf(order)).toEqual([])
    expect(await shop.find('bookings', order)).toHaveLength(2)
    expect(await shop.find('invoices', order)).toEqual([])
  })
})

/** Stripe does the work and cannot say so, now or for as long as it remembers the request. */
const lostAnswer = { kind: 'fail', at: 'after', method: 'POST', isReplayed: true }

async function begin(order: Order): Promise<string> {
  const fresh = await loadOrder(shop.payload, order.id)
  const started = await startPayment(shop.open(), { order: fresh, declarations: declared })
  if (started.outcome !== 'payment')
    throw new Error(`The payment did not start: ${started.outcome}`)
  return (await sessionsOf(order)).find(({ status }) => status === 'open')!.id
}

async function pay(order: Order): Promise<void> {
  await shop.standIn.control(`sessions/${await begin(order)}/pay`)
}

function settle(order: Order): Promise<void> {
  return settleOrderPayments(shop.open(), order.id)
}

async function booked(runId: string, count: number): Promise<Order> {
  const order = await checkOut(shop, [{ runId, count }])
  await pay(order)
  await settle(order)
  return loadOrder(shop.payload, order.id)
}

/** What must not happen, forced: Stripe is not asked before the seats go. */
async function paidButReleased(): Promise<{ order: Order; runId: string }> {
  const runId = await shop.runWith({ seats: 1 })
  const order = await checkOut(shop, [{ runId, count: 1 }])
  const session = await begin(order)
  const paying = await loadOrder(shop.payload, order.id)
  const where = { orderId: { equals: order.id } }
  await compareAndSet(shop.payload, {
    collection: 'payments',
    where,
    data: { status: 'expired', followUpDone: true },
  })
  await giveUpOrder(shop.open(), { order: paying, event: 'lapse' })
  await shop.standIn.control(`sessions/${session}/pay`)
  await compareAndSet(shop.payload, {
    collection: 'payments',
    where,
    data: { status: 'open', followUpDone: false },
  })
  return { order, runId }
}

async function sessionsOf(order: Order) {
  const { sessions } = await shop.standIn.state()
  return sessions.filter(({ client_reference_id: orderId }) => orderId === order.id)
}

async function refundedPence(order: Order): Promise<number> {
  const intents = (await sessionsOf(order)).map(({ payment_intent: intent }) => intent)
  const { refunds } = await shop.standIn.state()
  return refunds
    .filter(({ payment_intent: intent }) => intents.includes(intent))
    .reduce((sum, { amount }) => sum + amount, 0)
}

async function callWebhookEndpoint({ rawBody, signature }: WebhookMessage): Promise<void> {
  const request = new Request('http://localhost:3001/api/stripe/webhook', {
    method: 'POST',
    headers: { 'stripe-signature': signature, 'content-type': 'application/json' },
    body: rawBody,
  })
  const response = await handleEndpoints({ config: shop.payload.config, request })
  if (!response.ok) throw new Error(`The webhook answered ${response.status}`)
}
