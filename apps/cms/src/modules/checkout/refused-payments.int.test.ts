import type { Order } from '@lectern/shared/contract/payload-types'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { createRun } from '@cms-seed/factories/course-run'
import { createStaff, type Staff } from '@cms-support/staff'
import { checkOut, declared, startTestShop, type TestShop } from '@cms-support/test-shop'
import { gatherToday } from '../today'
import { connectStripe, StripeUnavailableError } from '../../stripe'
import { releaseLapsedHolds } from '../order-jobs/release-lapsed-holds'
import { loadOrder } from '../orders/find-order'
import { contentOf } from '../orders/order-content'
import type { Context } from '../orders/context'
import { startPayment } from './start-payment'

let shop: TestShop
let staff: Staff
beforeAll(async () => {
  shop = await startTestShop()
  staff = await createStaff(shop.payload)
})
afterAll(() => shop.stop())

const invalid = { type: 'invalid_request_error' } as const

describe('what Stripe refuses for good', () => {
  it.each([
    ['a suspended account', 400, { ...invalid, code: 'account_closed' }, 'account'],
    [
      'a test key for a live account',
      400,
      { ...invalid, code: 'testmode_charges_only' },
      'account',
    ],
    ['a wrong key', 401, invalid, 'account'],
    ['a key without permission', 403, invalid, 'account'],
    ['this payment', 400, { ...invalid, code: 'amount_too_small' }, 'request'],
  ] as const)(
    'is told as that, for %s, and keeps the places no longer than their time',
    async (_, status, error, refusal) => {
      const { order, runId } = await ready()
      await fails({ status, error: { ...error, message: 'Stripe will not.' } })
      expect(await pay(order)).toEqual({ outcome: 'payment-refused' })
      expect(await shop.find('payments', order)).toMatchObject([
        { status: 'expired', refusal, error: 'Stripe will not.' },
      ])
      expect(await shop.seats(runId)).toMatchObject({ available: 0, held: 1 })
      expect((await troubles()).join()).toMatch(/Stripe (refused|takes no).*Stripe will not\./)
      await shop.advance(90)
      await releaseLapsedHolds(shop.open())
      expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'lapsed' })
      expect(await shop.seats(runId)).toMatchObject({ available: 1, held: 0 })
    },
  )

  it.each([
    ['a key that Stripe does not know', 'nonsense'],
    ['a restricted key', 'rk_test_without_permission'],
  ])('is known of %s', async (_, key) => {
    const { order } = await ready()
    const { STRIPE_STAND_IN_URL } = shop.standIn.environment
    const settings = { STRIPE_STAND_IN_URL, STRIPE_SECRET_KEY: key, NODE_ENV: 'test' }
    expect(await pay(order, { stripe: connectStripe(settings) })).toEqual({
      outcome: 'payment-refused',
    })
  })

  it('is on the first page of the admin until somebody can pay again', async () => {
    const { order } = await ready()
    await fails({ status: 401, error: invalid })
    await pay(order)
    expect((await troubles()).join()).toContain('Stripe takes no payments')
    expect(await pay(order)).toMatchObject({ outcome: 'payment' })
    expect((await troubles()).join()).not.toContain('Stripe takes no payments')
  })

  it('is known without asking Stripe of a total that no card pays', async () => {
    for (const priceNetPence of [20, 9_000_000]) {
      const runId = await unpayableRun(priceNetPence)
      const order = await checkOut(shop, [{ runId, count: priceNetPence === 20 ? 1 : 12 }])
      expect(await pay(order)).toEqual({ outcome: 'payment-refused' })
      expect(await shop.find('payments', order)).toEqual([])
    }
    const said = (await troubles()).join()
    expect(said).toContain('costs £0.24, and cards take no less than £0.30')
    expect(said).toContain('for 12 places, and cards take no more than £999,999.99')
  })
})

describe('what passes', () => {
  // The package itself tries again once, though not after a 429.
  it.each([
    [500, 2],
    [503, 2],
    [409, 2],
    [429, 1],
  ])('is told as that: %i', async (status, times) => {
    const { order } = await ready()
    await fails({ status, times })
    await expect(pay(order)).rejects.toThrow(StripeUnavailableError)
    expect(await shop.find('payments', order)).toMatchObject([{ status: 'creating' }])
  })
})

describe('a price that no card pays', () => {
  it.each([
    ['too little', { priceNetPence: 20 }, 'cards take no less than £0.30'],
    ['too much', { priceNetPence: 9_000_000, capacity: 12 }, 'cards take no more than £999,999.99'],
  ])('is refused at the field with the reason: %s', async (_, of, words) => {
    const { order } = await ready()
    const [line] = contentOf(order).lines
    await expect(createRun(shop.payload, { course: line!.courseId, ...of })).rejects.toMatchObject({
      data: { errors: [{ path: 'priceNetPence', message: expect.stringContaining(words) }] },
    })
  })
})

async function ready(): Promise<{ order: Order; runId: string }> {
  const runId = await shop.runWith({ seats: 1 })
  return { runId, order: await checkOut(shop, [{ runId, count: 1 }]) }
}

async function unpayableRun(priceNetPence: number): Promise<string> {
  const runId = await shop.runWith({ seats: 12 })
  // As it was typed before there was anybody who refused it.
  const data = { priceNetPence }
  await shop.payload.db.updateOne({ collection: 'course-runs', id: runId, data })
  return runId
}

async function pay(order: Order, other: Partial<Context> = {}) {
  const present = await loadOrder(shop.payload, order.id)
  return startPayment({ ...shop.open(), ...other }, { order: present, declarations: declared })
}

function fails(fault: { status: number; error?: object; times?: number }) {
  return shop.standIn.control('requests/next', {
    kind: 'fail',
    path: '/v1/checkout/sessions',
    ...fault,
  })
}

async function troubles(): Promise<string[]> {
  const req = await createLocalReq({ user: staff.owner }, shop.payload)
  return (await gatherToday(req, shop.open().now)).map(({ text }) => text)
}
