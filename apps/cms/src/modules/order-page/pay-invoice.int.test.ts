import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import { balancePence } from '@lectern/shared/orders/order-balance'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { randomUUID } from 'node:crypto'

import { saveSettings } from '@cms-seed/factories/settings'
import { crashNow, expectCrash } from '@cms-support/crash'
import { crashingPayload } from '@cms-support/crashing-payload'
import { interruptedPayload, type Moment } from '@cms-support/interrupted-payload'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { runAllJobs } from '@cms-support/run-all-jobs'
import { createStaff } from '@cms-support/staff'
import { booker, checkOut, declared, startTestShop, type TestShop } from '@cms-support/test-shop'
import { bookOnAccount } from '../checkout/book-on-account'
import { usedCredit } from '../on-account'
import { loadOrder, tokenOf } from '../orders'
import { findOpenOrders } from '../owed/find-open-orders'
import { moneyOfOne, planSeatRefund, settleOrderPayments, writeDownPayment } from '../payments'
import { payInvoice, type InvoicePaymentStarted } from './pay-invoice'

/** Of one place: £637.00 and VAT. */
const placePence = 76_440

let shop: TestShop
let rest: Rest
let token: string
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await createStaff(shop.payload)
  token = await signIn(shop.payload, 'bookings')
  await saveSettings(shop.payload, { onAccount: { isOffered: true } })
})
afterAll(() => shop.stop())
beforeEach(() => shop.onWebhook(() => Promise.resolve()))

describe('an invoice that is paid by card', () => {
  it('asks for exactly what is open, and then nothing is owed and the credit is free', async () => {
    const { order, organisationId } = await bookedOnAccount(2)
    await writeDown(order, 100_000)
    const openPence = 2 * placePence - 100_000
    expect(await viewed(order)).toMatchObject({ toPay: { openPence, isByCard: true } })
    const answer = await pressByRest(order, openPence)
    expect(answer).toMatchObject({ status: 200, body: { kind: 'payment' } })
    const [session] = await sessionsOf(order)
    expect(session).toMatchObject({ amount_total: openPence, status: 'open' })
    await shop.standIn.control(`sessions/${session!.id}/pay`)
    const path = `/orders/by-token/${tokenOf(order)}/invoice/settle`
    const settled = await rest({ method: 'POST', path, body: {} })
    expect(settled.body).toMatchObject({ toPay: { openPence: 0, isByCard: false } })
    await Promise.all([settle(order), settle(order)])
    expect(await shop.find('bank-payments', order)).toMatchObject([
      { way: 'bank-transfer' },
      { way: 'card-online', amountPence: openPence, receivedOn: calendarDayIn(new Date()) },
    ])
    expect(await findOpenOrders(shop.payload)).not.toContain(order.id)
    expect(await usedCredit(shop.payload, organisationId)).toBe(0)
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({
      state: 'booked',
      payment: 'account',
    })
    expect(await shop.find('refunds', order)).toEqual([])
    expect((await pressByRest(order, openPence)).body).toMatchObject({ kind: 'confirmation' })
  })

  it('has one page, however often it is asked for and by how many at once', async () => {
    const { order } = await bookedOnAccount(1)
    const started = await Promise.all([press(order), press(order), press(order)])
    started.push(await press(order))
    expect(new Set(started.map(urlOf)).size).toBe(1)
    expect(await openSessionsOf(order)).toHaveLength(1)
  })

  it('asks for nothing where another sum was shown', async () => {
    const { order } = await bookedOnAccount(1)
    expect(await pressByRest(order, placePence - 1)).toMatchObject({
      status: 409,
      body: { error: { reason: 'price-changed' } },
    })
    expect(await sessionsOf(order)).toEqual([])
  })

  it('is not what an order is for that was paid when it was booked', async () => {
    const runId = await shop.runWith({ seats: 1 })
    const order = await checkOut(shop, [{ runId, count: 1 }])
    expect((await pressByRest(order, placePence)).status).toBe(403)
  })
})

describe('what is open changes while the page is open', () => {
  it.each([
    [
      'money that is written down',
      (order: Order) => writeDown(order, 70_000),
      placePence * 2 - 70_000,
    ],
    ['a place that is cancelled', (order: Order) => cancelOne(order), placePence],
  ])('by %s: the page closes, and the next asks for the rest', async (_, change, rest) => {
    const { order } = await bookedOnAccount(2)
    await press(order, 2 * placePence)
    await change(order)
    expect(await openSessionsOf(order)).toEqual([])
    expect(await press(order, 2 * placePence)).toEqual({ outcome: 'price-changed' })
    await press(order, rest)
    expect(await openSessionsOf(order)).toMatchObject([{ amount_total: rest }])
  })

  it('while Stripe cannot be asked: the job closes the page', async () => {
    const { order } = await bookedOnAccount(1)
    await press(order)
    await shop.standIn.control('requests/next', { kind: 'fail', times: 3, path: '/v1/checkout' })
    await writeDown(order, 1_000)
    expect(await openSessionsOf(order)).toHaveLength(1)
    await shop.standIn.control('requests/next', { kind: 'fail', times: 0, path: '/v1/checkout' })
    await shop.advance(2)
    await runAllJobs(shop.open)
    expect(await openSessionsOf(order)).toEqual([])
  })

  const moments: Moment[] = [
    { side: 'before', method: 'updateOne', collection: 'orders' },
    { side: 'after', method: 'updateOne', collection: 'orders' },
    { side: 'before', method: 'create', collection: 'payments' },
    { side: 'after', method: 'create', collection: 'payments' },
    { side: 'before', method: 'updateOne', collection: 'payments' },
    { side: 'after', method: 'updateOne', collection: 'payments' },
  ]
  it.each(moments)(
    '$side $method of $collection: no page asks for the former sum',
    async (moment) => {
      const { order } = await bookedOnAccount(1)
      const payload = interruptedPayload(shop.payload, moment, () => writeDown(order, 1_000))
      await payInvoice({ ...shop.open(), payload }, { order, openPence: pence(placePence) })
      expect(await openSessionsOf(order)).toEqual([])
    },
  )

  it('both came: what is too much is seen, and can be paid back', async () => {
    const { order } = await bookedOnAccount(1)
    await press(order)
    const [session] = await sessionsOf(order)
    await shop.standIn.control(`sessions/${session!.id}/pay`)
    await writeDown(order, placePence)
    await shop.advance(2)
    await runAllJobs(shop.open)
    expect(await balanceOf(order)).toBe(-placePence)
    const [, card] = await shop.find('bank-payments', order)
    const undone = await rest({
      method: 'POST',
      path: `/orders/${order.id}/bank-payments/undone`,
      body: { entryId: card!.id, reason: 'It was paid twice' },
      token,
    })
    expect(undone.status).toBe(403)
    const back = {
      amount: '764.40',
      receivedOn: calendarDayIn(new Date()),
      way: 'card-online',
    }
    const path = `/orders/${order.id}/bank-payments/paid-back`
    expect((await rest({ method: 'POST', path, body: back, token })).status).toBe(200)
    expect(await balanceOf(order)).toBe(0)
  })
})

describe('cut short at any of its writes', () => {
  it('the payment is counted once, and nothing stays open', async () => {
    let writes = Infinity
    for (const side of ['before', 'after'] as const) {
      for (let atWrite = 1; atWrite <= writes; atWrite += 1) {
        const { order } = await bookedOnAccount(1)
        const dying = crashingPayload(shop.payload, { atWrite, side }, crashNow)
        const context = () => ({ ...shop.open(), payload: dying.payload })
        await payAndSettle(order, context).catch(expectCrash)
        await shop.advance(2)
        await runAllJobs(shop.open)
        if ((await balanceOf(order)) > 0) await payAndSettle(order, shop.open)
        expect(await balanceOf(order)).toBe(0)
        expect(await shop.find('bank-payments', order)).toHaveLength(1)
        expect(await openSessionsOf(order)).toEqual([])
        if (dying.writes() < atWrite) writes = dying.writes()
      }
    }
    expect(writes).toBeGreaterThan(6)
  })
})

async function payAndSettle(order: Order, open: typeof shop.open): Promise<void> {
  await payInvoice(open(), { order, openPence: pence(placePence) })
  const [session] = await openSessionsOf(order)
  await shop.standIn.control(`sessions/${session!.id}/pay`)
  await settleOrderPayments(open(), order.id)
}

async function bookedOnAccount(count: number): Promise<{ order: Order; organisationId: string }> {
  const name = `Calder ${randomUUID().slice(0, 8)}`
  const email = `training@${name.slice(7)}.example`
  const { id: organisationId } = await shop.payload.create({
    collection: 'organisations',
    data: {
      name,
      coordinators: [{ name: 'Ida Moss', email }],
      onAccount: { isAllowed: true, creditLimitPence: 500_000 },
    },
  })
  const runId = await shop.runWith({ seats: count })
  const order = await checkOut(shop, [{ runId, count }], { ...booker, email })
  const purchaseOrderNumber = undefined
  const of = { order, declarations: declared, provenEmail: email, purchaseOrderNumber }
  await bookOnAccount(shop.open(), of)
  return { order: await loadOrder(shop.payload, order.id), organisationId }
}

function press(order: Order, openPence = placePence): Promise<InvoicePaymentStarted> {
  return payInvoice(shop.open(), { order, openPence: pence(openPence) })
}

function pressByRest(order: Order, openPence: number) {
  const path = `/orders/by-token/${tokenOf(order)}/invoice/pay`
  return rest({ method: 'POST', path, body: { openPence } })
}

async function viewed(order: Order) {
  const answer = await rest({ method: 'GET', path: `/orders/by-token/${tokenOf(order)}` })
  return answer.body
}

function urlOf(started: InvoicePaymentStarted): string {
  return started.outcome === 'payment' ? started.url : started.outcome
}

function settle(order: Order): Promise<void> {
  return settleOrderPayments(shop.open(), order.id)
}

function writeDown(order: Order, amountPence: number) {
  const receivedOn = calendarDayIn(new Date())
  const of = { order, amountPence, receivedOn, by: 'Jo', attempt: randomUUID() }
  return writeDownPayment(shop.open(), { ...of, way: 'bank-transfer' })
}

async function cancelOne(order: Order) {
  const [booking] = await shop.find('bookings', order)
  return planSeatRefund(shop.open(), { order, bookingIds: [booking!.id], reason: 'Ill', by: 'Jo' })
}

async function balanceOf(order: Order): Promise<number> {
  return balancePence(await moneyOfOne(shop.payload, order))
}

async function sessionsOf(order: Order) {
  const { sessions } = await shop.standIn.state()
  return sessions.filter(({ client_reference_id: orderId }) => orderId === order.id)
}

async function openSessionsOf(order: Order) {
  return (await sessionsOf(order)).filter(({ status }) => status === 'open')
}
