import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type {
  Booking,
  CourseRun,
  Order,
  RunCancellation,
} from '@lectern/shared/contract/payload-types'

import { crashingPayload } from '@cms-support/crashing-payload'
import { runAllJobs } from '@cms-support/run-all-jobs'
import { expectInvariants } from '@cms-support/shop-invariants'
import { book, checkOut, declared, startTestShop, type TestShop } from '@cms-support/test-shop'
import { Refusal } from '@cms/http/refusal'
import { startPayment } from '../../checkout/start-payment'
import { loadCancellationOutcome } from '../../desk/load-cancellation-outcome'
import { loadOrder } from '../../orders/find-order'
import { settleOrderPayments } from '../../payments/settle-session'
import { cancelRun } from './cancel-run'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
})
afterAll(() => shop.stop())

describe('a date that is called off with another to go to', () => {
  it('moves whole orders, who booked first comes first, and refunds those that do not fit', async () => {
    const from = await shop.runWith({ seats: 6 })
    const to = await shop.laterRun(from, { seats: 3 })
    const first = await book(shop, [{ runId: from, count: 2 }])
    const group = await book(shop, [{ runId: from, count: 2 }])
    const last = await book(shop, [{ runId: from, count: 1 }])
    await cancel(from, to)
    expect(await placesOf(first)).toEqual([`${to} booked`, `${to} booked`])
    expect(await placesOf(group)).toEqual([`${from} cancelled`, `${from} cancelled`])
    expect(await placesOf(last)).toEqual([`${to} booked`])
    expect(await loadOrder(shop.payload, group.id)).toMatchObject({ state: 'refunded' })
    expect(await shop.seats(to)).toMatchObject({ available: 0, held: 0, booked: 3 })
    expect(await shop.seats(from)).toMatchObject({ available: 6, held: 0, booked: 0 })
    expect(await runOf(from)).toMatchObject({ status: 'cancelled' })
    const outcome = await loadCancellationOutcome(shop.payload, from)
    expect(outcome!.cancellation).toMatchObject({ followUpDone: true, by: 'Staff' })
    expect(ordersIn(outcome!.moved)).toEqual([first.id, first.id, last.id].toSorted())
    expect(ordersIn(outcome!.refunded)).toEqual([group.id, group.id])
    await expectRest(from, to)
  })

  it('tells whoever was moved why, and whoever was refunded as ever', async () => {
    const from = await shop.runWith({ seats: 2 })
    const to = await shop.laterRun(from, { seats: 1 })
    const moved = await book(shop, [{ runId: from, count: 1 }])
    const refunded = await book(shop, [{ runId: from, count: 1 }])
    await cancel(from, to)
    const news = (await shop.find('emails', moved)).at(-1)!
    expect(news.subject).toBe(`A new date for your booking ${moved.reference}`)
    expect(news.text).toMatch(/We had to cancel .*: The trainer is ill\./)
    const refund = (await shop.find('emails', refunded)).at(-1)!
    expect(refund.subject).toBe(`Refund for ${refunded.reference}: £764.40`)
  })

  it('is one cancellation, however often it is asked for at once', async () => {
    const from = await shop.runWith({ seats: 2 })
    const to = await shop.laterRun(from, { seats: 2 })
    const order = await book(shop, [{ runId: from, count: 2 }])
    await Promise.all([cancel(from, to), cancel(from, to), cancel(from)])
    const places = await placesOf(order)
    expect(new Set(places).size).toBe(1)
    expect([`${to} booked`, `${from} cancelled`]).toContain(places[0])
    await expectRest(from, to)
  })

  it('can be called off after it took people from another: they are refunded, or moved again', async () => {
    const from = await shop.runWith({ seats: 2 })
    const to = await shop.laterRun(from, { seats: 2 })
    const third = await shop.laterRun(to, { seats: 1 })
    const mover = await book(shop, [{ runId: from, count: 1 }])
    const other = await book(shop, [{ runId: from, count: 1 }])
    await cancel(from, to)
    await cancel(to, third)
    expect(await placesOf(mover)).toEqual([`${third} booked`])
    expect(await placesOf(other)).toEqual([`${to} cancelled`])
    await cancel(third)
    expect(await placesOf(mover)).toEqual([`${third} cancelled`])
    expect(await loadOrder(shop.payload, mover.id)).toMatchObject({ state: 'refunded' })
    expect(await shop.find('refunds', mover)).toHaveLength(1)
    await expectRest(from, to, third)
  })

  it('refunds everybody when the other date is called off, too, before they were moved', async () => {
    const from = await shop.runWith({ seats: 1 })
    const to = await shop.laterRun(from, { seats: 1 })
    const order = await book(shop, [{ runId: from, count: 1 }])
    await cutShortAfterDecision(from, to)
    await cancel(to)
    await runAllJobs(shop.open)
    expect(await placesOf(order)).toEqual([`${from} cancelled`])
    await expectRest(from, to)
  })

  it('is refused when nobody could be moved there', async () => {
    const from = await shop.runWith({ seats: 1 })
    const full = await shop.laterRun(from, { seats: 1 })
    await checkOut(shop, [{ runId: full, count: 1 }])
    for (const target of [from, full, await shop.runWith({ seats: 1 })]) {
      await expect(cancel(from, target)).rejects.toThrow(Refusal)
    }
    expect(await runOf(from)).toMatchObject({ status: 'open' })
  })
})

describe('a payment for a date that was called off meanwhile', () => {
  it('is given back, or its places are moved, by the cancellation that had been finished', async () => {
    const from = await shop.runWith({ seats: 3 })
    const to = await shop.laterRun(from, { seats: 1 })
    const [fits, fitsNot] = [await atStripe(from), await atStripe(from)]
    await cancel(from, to)
    const finished = (await cancellationOf(from))!
    expect(finished).toMatchObject({ followUpDone: true })
    for (const order of [fits, fitsNot]) await payAtStripe(order)
    expect(await cancellationOf(from)).toMatchObject({ followUpDone: false })
    await runAllJobs(shop.open)
    expect(await placesOf(fits)).toEqual([`${to} booked`])
    expect(await placesOf(fitsNot)).toEqual([`${from} cancelled`])
    expect(await cancellationOf(from)).toMatchObject({ followUpDone: true })
    await expectRest(from, to)
  })
})

describe('a payment for a date that staff took off themselves while nobody was on it', () => {
  it.each([{ status: 'cancelled' }, { deletedAt: '2027-01-12T09:00:00.000Z' }])(
    'is given back, and the customer is told: %j',
    async (data) => {
      const runId = await shop.runWith({ seats: 1 })
      const order = await atStripe(runId)
      const where = { id: { equals: runId } }
      await shop.payload.db.updateOne({ collection: 'course-runs', where, data })
      await payAtStripe(order)
      await runAllJobs(shop.open)
      expect(await placesOf(order)).toEqual([`${runId} cancelled`])
      expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'refunded' })
      const told = (await shop.find('emails', order)).at(-1)!
      expect(told.text).toMatch(
        /We had to cancel .*: it had been taken off while you were booking\./,
      )
      expect(await cancellationOf(runId)).toMatchObject({ followUpDone: true, by: 'Lectern' })
      await expectRest(runId)
    },
  )
})

async function cancel(runId: string, moveToRunId?: string): Promise<void> {
  await cancelRun(shop.open(), { runId, moveToRunId, reason: 'The trainer is ill', by: 'Staff' })
}

/** The decision is the first thing that is written. */
async function cutShortAfterDecision(runId: string, moveToRunId: string): Promise<void> {
  const crashNow = () => {
    throw new Error('cut short')
  }
  const { payload } = crashingPayload(shop.payload, { atWrite: 1, side: 'after' }, crashNow)
  const decision = { runId, moveToRunId, reason: 'The trainer is ill', by: 'Staff' }
  await expect(cancelRun({ ...shop.open(), payload }, decision)).rejects.toThrow('cut short')
}

async function atStripe(runId: string): Promise<Order> {
  const order = await checkOut(shop, [{ runId, count: 1 }])
  await startPayment(shop.open(), { order, declarations: declared })
  return order
}

async function payAtStripe(order: Order): Promise<void> {
  const { sessions } = await shop.standIn.state()
  const session = sessions.findLast(({ client_reference_id: id }) => id === order.id)
  await shop.standIn.control(`sessions/${session!.id}/pay`)
  await settleOrderPayments(shop.open(), order.id)
}

async function placesOf(order: Order): Promise<string[]> {
  const bookings = await shop.find('bookings', order)
  return bookings.map(({ runId, status }) => `${runId} ${status}`)
}

function ordersIn(bookings: readonly Booking[]): string[] {
  return bookings.map(({ orderId }) => orderId).toSorted()
}

async function cancellationOf(runId: string): Promise<RunCancellation | null> {
  const where = { runId: { equals: runId } }
  return shop.payload.db.findOne<RunCancellation>({ collection: 'run-cancellations', where })
}

async function runOf(runId: string): Promise<CourseRun | null> {
  const where = { id: { equals: runId } }
  return shop.payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
}

async function expectRest(...runIds: string[]): Promise<void> {
  await expectInvariants({ payload: shop.payload, stripe: await shop.standIn.state(), runIds })
}
