import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { PlacedOrder } from '@lectern/shared/contract/placed-order'
import { pence } from '@lectern/shared/money/pence'
import type { CancellingStep } from '@lectern/shared/orders/cancelling-terms'

import { saveSettings } from '@cms-seed/factories/settings'
import { crashingPayload } from '@cms-support/crashing-payload'
import { crashNow, expectCrash } from '@cms-support/crash'
import { restOf, type Rest } from '@cms-support/rest'
import { runAllJobs } from '@cms-support/run-all-jobs'
import { expectInvariants } from '@cms-support/shop-invariants'
import {
  book,
  booker,
  checkOut,
  payAndSettle,
  startTestShop,
  type TestShop,
} from '@cms-support/test-shop'
import { checkPaymentRequest } from '../checkout/check-payment-request'
import { loadOrder, tokenOf } from '../orders'
import { cancelByCustomer } from './cancel-by-customer'
import { viewPlacedOrder } from './view-placed-order'

/** The date of a test is 365 days ahead. */
const half: CancellingStep[] = [
  { daysBefore: 360, keptPercent: 0 },
  { daysBefore: 300, keptPercent: 50 },
]
const individual = { ...booker, kind: 'individual' as const, companyName: undefined }

let shop: TestShop
let rest: Rest
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
})
afterAll(() => shop.stop())

describe('a company that cancels', () => {
  it('pays what the page says: nothing, then half, then it has to ask', async () => {
    await terms(half)
    const { order, runId } = await booked(3)
    expect(await costs(order)).toEqual([0, 0, 0])
    const first = await cancel(order, { places: [{ runId, seat: 1 }], creditedGrossPence: 76_440 })
    expect(first).toMatchObject({ status: 200, body: { keptGrossPence: 0 } })
    await shop.advance(30 * 24 * 60)
    expect(await costs(order)).toEqual([50, 50])
    const second = { order, places: [{ runId, seat: 2 }], creditedGrossPence: pence(38_220) }
    await Promise.allSettled([
      cancelByCustomer(shop.open(), second),
      cancelByCustomer(shop.open(), second),
    ])
    const page = await pageOf(order)
    expect(page).toMatchObject({ keptGrossPence: 38_220, state: 'booked' })
    expect(page.refunds.map(({ grossPence }) => grossPence)).toEqual([76_440, 38_220])
    expect(await shop.seats(runId)).toMatchObject({ booked: 1, available: 2 })
    const notes = await shop.find('credit-notes', order)
    expect(notes.map((note) => [note.netPence, note.vatPence, note.grossPence])).toEqual([
      [63_700, 12_740, 76_440],
      [31_850, 6_370, 38_220],
    ])
    const letters = (await shop.find('emails', order)).map(({ text }) => text).join()
    expect(letters).toContain('We keep £382.20 of the price')
    await expectInvariants(await front(runId))
    await shop.advance(40 * 24 * 60)
    expect(await costs(order)).toEqual([])
    const third = { order, places: [{ runId, seat: 3 }], creditedGrossPence: pence(0) }
    await expect(cancelByCustomer(shop.open(), third)).rejects.toMatchObject({
      reason: 'no-right-to-cancel',
    })
  })

  it('is refused at another sum than the page said, and nothing is cancelled', async () => {
    await terms([{ daysBefore: 1, keptPercent: 20 }])
    const { order, runId } = await booked(1)
    const places = [{ runId, seat: 1 }]
    expect(await cancel(order, { places, creditedGrossPence: 76_440 })).toMatchObject({
      status: 409,
      body: { error: { reason: 'price-changed' } },
    })
    expect(await shop.seats(runId)).toMatchObject({ booked: 1 })
  })

  it('keeps the terms that it booked by where they become stricter, and has the kinder ones', async () => {
    await terms([{ daysBefore: 1, keptPercent: 20 }])
    const order = await bookedByTheseTerms()
    await terms([{ daysBefore: 1, keptPercent: 80 }])
    expect(await costs(order)).toEqual([20])
    await terms([{ daysBefore: 1, keptPercent: 10 }])
    expect(await costs(order)).toEqual([10])
    await terms([])
    expect(await costs(order)).toEqual([20])
  })

  it('gets nothing back where all is kept: no credit note, and the place goes to others', async () => {
    await terms([{ daysBefore: 1, keptPercent: 100 }])
    const { order, runId } = await booked(1)
    const places = [{ runId, seat: 1 }]
    expect(await cancel(order, { places, creditedGrossPence: 0 })).toMatchObject({
      status: 200,
      body: { state: 'refunded', keptGrossPence: 76_440 },
    })
    expect(await shop.find('credit-notes', order)).toEqual([])
    expect(await shop.seats(runId)).toMatchObject({ available: 1 })
    await expectInvariants(await front(runId))
  })

  it('killed between any two steps, is cancelled once and for the sum that was agreed', async () => {
    await terms([{ daysBefore: 1, keptPercent: 50 }])
    for (const atWrite of [1, 2, 3, 4, 6, 8]) {
      const { order, runId } = await booked(1)
      const { payload } = crashingPayload(shop.payload, { atWrite, side: 'after' }, crashNow)
      const places = [{ runId, seat: 1 }]
      const request = { order, places, creditedGrossPence: pence(38_220) }
      await cancelByCustomer({ ...shop.open(), payload }, request).catch(expectCrash)
      await runAllJobs(shop.open)
      const { state } = await loadOrder(shop.payload, order.id)
      expect({ atWrite, state }).toEqual({ atWrite, state: 'refunded' })
      expect(await pageOf(order)).toMatchObject({ keptGrossPence: 38_220 })
      await expectInvariants(await front(runId))
    }
  })
})

describe('a consumer', () => {
  it('cancels at no cost within 14 days whatever the terms say, and by the terms after them', async () => {
    await terms([{ daysBefore: 1, keptPercent: 100 }])
    const { order } = await booked(1, individual)
    expect((await pageOf(order)).bookings[0]?.cancelling).toMatchObject({
      by: 'law',
      keptPercent: 0,
      creditedGrossPence: 76_440,
    })
    await shop.advance(15 * 24 * 60)
    expect((await pageOf(order)).bookings[0]?.cancelling).toMatchObject({
      by: 'terms',
      keptPercent: 100,
    })
  })
})

describe('owners', () => {
  it.each([
    ['no day', [{ daysBefore: 0, keptPercent: 10 }]],
    ['more than all', [{ daysBefore: 1, keptPercent: 101 }]],
    [
      'dearer the earlier',
      [
        { daysBefore: 14, keptPercent: 10 },
        { daysBefore: 28, keptPercent: 20 },
      ],
    ],
  ])('are told what is wrong with their terms: %s', async (_, steps) => {
    await expect(terms(steps)).rejects.toThrow()
  })
})

async function terms(cancelling: CancellingStep[]): Promise<void> {
  await saveSettings(shop.payload, { customerChanges: { cancelling } })
}

async function booked(
  count: number,
  who: typeof booker = booker,
): Promise<{ order: Order; runId: string }> {
  const runId = await shop.runWith({ seats: count })
  return { order: await book(shop, [{ runId, count }], who), runId }
}

/** As it pays on the page of the checkout, where the terms stand. */
async function bookedByTheseTerms(): Promise<Order> {
  const runId = await shop.runWith({ seats: 1 })
  const order = await checkOut(shop, [{ runId, count: 1 }])
  const declarations = await checkPaymentRequest(shop.open(), order, {
    agreedGrossPence: pence(order.grossPence),
    declarations: { terms: true },
  })
  return payAndSettle(shop, order, declarations)
}

async function pageOf(order: Order): Promise<PlacedOrder> {
  return viewPlacedOrder(shop.open(), await loadOrder(shop.payload, order.id))
}

async function costs(order: Order): Promise<number[]> {
  const { bookings } = await pageOf(order)
  return bookings.flatMap(({ cancelling }) => cancelling?.keptPercent ?? [])
}

function cancel(order: Order, body: object) {
  return rest({ method: 'POST', path: `/orders/by-token/${tokenOf(order)}/cancellation`, body })
}

async function front(runId: string) {
  return { payload: shop.payload, stripe: await shop.standIn.state(), runIds: [runId] }
}
