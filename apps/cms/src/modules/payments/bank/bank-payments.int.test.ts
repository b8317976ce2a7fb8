import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { BankPayment, Order } from '@lectern/shared/contract/payload-types'
import type { OrderDocument } from '@lectern/shared/orders/order-document'
import { balancePence } from '@lectern/shared/orders/order-balance'
import { addDays, calendarDayIn } from '@lectern/shared/time/calendar-day'
import { randomUUID } from 'node:crypto'

import { saveSettings } from '@cms-seed/factories/settings'
import { crashNow, expectCrash } from '@cms-support/crash'
import { crashingPayload } from '@cms-support/crashing-payload'
import { interruptedPayload } from '@cms-support/interrupted-payload'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { book, booker, startTestShop, type TestShop } from '@cms-support/test-shop'
import { addTelephoneBooking } from '../../desk/add-telephone-booking'
import { loadOrder } from '../../orders'
import { carryOutDecision, carryOutRefund, planSeatRefund } from '../index'
import { moneyOfOne } from './money-of-orders'

/** Of one place: £637.00 and VAT. */
const placePence = 76_440
const today = calendarDayIn(new Date())

let shop: TestShop
let rest: Rest
let token: string
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await createStaff(shop.payload)
  token = await signIn(shop.payload, 'bookings')
  const howToPay = 'Calder Bank\nSort code 00-00-00\n'
  await saveSettings(shop.payload, { onAccount: { howToPay, termsDays: 14 } })
})
afterAll(() => shop.stop())

describe('a booking by telephone that is paid by invoice', () => {
  it('is owed until money came in, in parts, and its invoice says until when and where', async () => {
    const order = await telephoneBooking(2)
    expect(await openPence(order)).toBe(2 * placePence)
    expect(await invoiceOf(order)).toMatchObject({
      dueOn: addDays(today, 14),
      howToPay: ['Calder Bank', 'Sort code 00-00-00'],
    })
    await writeDown(order, { amount: '1,000.00', reference: 'QUILL 4711' })
    expect(await openPence(order)).toBe(2 * placePence - 100_000)
    await writeDown(order, { amount: '£528.80', way: 'cheque' })
    expect(await openPence(order)).toBe(0)
    expect(await eventsOf(order)).toContainEqual(
      expect.stringMatching(/^Payment received: £1,000\.00 by bank transfer on /),
    )
  })

  it('was paid already where staff say so: written down, and so says the invoice', async () => {
    const order = await telephoneBooking(1, 'card-machine')
    expect(await openPence(order)).toBe(0)
    expect(await entriesOf(order)).toMatchObject([{ amountPence: placePence, way: 'card-machine' }])
    const content = await invoiceOf(order)
    expect(content).toMatchObject({ paidOn: today, paidWay: 'card-machine' })
    expect(content).not.toHaveProperty('dueOn')
  })

  it('keeps its payment, once, wherever it is cut short', async () => {
    for (const side of ['before', 'after'] as const) {
      for (let atWrite = 8; atWrite <= 16; atWrite += 2) {
        const attemptKey = randomUUID()
        const runId = await shop.runWith({ seats: 1 })
        const booking = telephone(runId, { attemptKey, paidBy: 'cash' })
        const { payload } = crashingPayload(shop.payload, { atWrite, side }, crashNow)
        await addTelephoneBooking({ ...shop.open(), payload }, booking).catch(expectCrash)
        const again = await addTelephoneBooking(shop.open(), booking)
        if (!again.started) throw new Error('It has no places')
        await carryOutDecision(shop.open(), again.order.id)
        expect(await openPence(again.order)).toBe(0)
        expect(await entriesOf(again.order)).toHaveLength(1)
      }
    }
  })
})

describe('what is written down', () => {
  it('is there once, however often it is sent, and undone once by another entry', async () => {
    const order = await telephoneBooking(1)
    const body = payment({ amount: '700' })
    const send = () => post(`/orders/${order.id}/bank-payments`, body, attempt)
    const attempt = `${new Date().toISOString()}/${randomUUID()}`
    await Promise.all([send(), send()])
    await send()
    const [entry, ...others] = await entriesOf(order)
    expect(others).toEqual([])
    const undo = { entryId: entry!.id, reason: 'Of another firm' }
    const path = `/orders/${order.id}/bank-payments/undone`
    const answers = await Promise.all([post(path, undo), post(path, undo)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await openPence(order)).toBe(placePence)
    expect((await entriesOf(order)).map(({ amountPence }) => amountPence)).toEqual([
      70_000, -70_000,
    ])
    const foreign = await telephoneBooking(1)
    expect(await post(`/orders/${foreign.id}/bank-payments/undone`, undo)).toMatchObject({
      status: 404,
    })
  })

  it('may be more than is owed, and then as much can be paid back and no more', async () => {
    const order = await telephoneBooking(1)
    const path = `/orders/${order.id}/bank-payments/paid-back`
    expect((await post(path, payment({ amount: '1' }))).status).toBe(400)
    await writeDown(order, { amount: '800' })
    const tooMuch = 80_000 - placePence
    expect(await openPence(order)).toBe(-tooMuch)
    expect((await post(path, payment({ amount: '35.61' }))).status).toBe(400)
    expect((await post(path, payment({ amount: '35.60' }))).status).toBe(200)
    expect(await openPence(order)).toBe(0)
  })

  it.each([
    ['nothing', { amount: '0' }, 'amount'],
    ['no amount', { amount: 'twelve' }, 'amount'],
    ['tomorrow', { receivedOn: addDays(today, 1) }, 'receivedOn'],
    ['the day before two years ago', { receivedOn: addDays(today, -731) }, 'receivedOn'],
    ['a way that there is not', { way: 'barter' }, 'way'],
    ['too long a reference', { reference: 'x'.repeat(141) }, 'reference'],
  ])('is refused for %s', async (_, changes, path) => {
    const order = await telephoneBooking(1)
    const refused = await post(`/orders/${order.id}/bank-payments`, payment(changes))
    expect(refused).toMatchObject({ status: 400, body: { error: { fields: [{ path }] } } })
    expect(await entriesOf(order)).toEqual([])
  })

  it('is for whoever handles bookings, and for bookings that are not paid through Stripe', async () => {
    const byCard = await book(shop, [{ runId: await shop.runWith({ seats: 1 }), count: 1 }])
    expect((await post(`/orders/${byCard.id}/bank-payments`, payment({}))).status).toBe(403)
    const order = await telephoneBooking(1)
    const path = `/orders/${order.id}/bank-payments`
    expect((await rest({ method: 'POST', path, body: payment({}) })).status).toBe(401)
    const editor = await signIn(shop.payload, 'editor')
    const asEditor = { method: 'POST', path, body: payment({}), token: editor }
    expect((await rest(asEditor)).status).toBe(403)
    expect(await entriesOf(order)).toEqual([])
  })
})

describe('places that are cancelled', () => {
  it('are taken off an invoice that nobody has paid: no money goes back, and none is promised', async () => {
    const order = await telephoneBooking(2)
    await cancel(order, 1)
    expect(await shop.find('refunds', order)).toMatchObject([
      { status: 'credited', grossPence: placePence, backPence: 0 },
    ])
    expect(await shop.find('credit-notes', order)).toHaveLength(1)
    expect(await openPence(order)).toBe(placePence)
    const [letter] = (await shop.find('emails', order)).filter(({ subject }) =>
      subject.startsWith('Cancelled'),
    )
    expect(letter?.text).toContain('We have taken £764.40 off your invoice')
    expect(letter?.text).not.toContain('pay back')
    await cancel(order, 1)
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'refunded' })
    expect(await openPence(order)).toBe(0)
  })

  it('give back what came in for them, and not more, also when two are cancelled at once', async () => {
    const order = await telephoneBooking(3)
    await writeDown(order, { amount: '1000' })
    const bookings = await shop.find('bookings', order)
    await Promise.all(
      bookings.map(({ id }) =>
        planSeatRefund(shop.open(), { order, bookingIds: [id], reason: 'Ill', by: 'Jo' }),
      ),
    )
    const refunds = await shop.find('refunds', order)
    const backPence = refunds.reduce((sum, refund) => sum + refund.backPence, 0)
    expect(backPence).toBeLessThanOrEqual(100_000)
    expect(backPence - (await openPence(order))).toBe(100_000)
  })

  it('are not counted by each of two refunds that read before the other has written', async () => {
    const order = await telephoneBooking(3)
    await writeDown(order, { amount: '1000' })
    const [one, other] = await shop.find('bookings', order)
    for (const booking of [one, other]) await beginCancelling(order, booking!.id)
    const [first, second] = await shop.find('refunds', order)
    expect([first?.status, second?.status]).toEqual(['claimed', 'claimed'])
    const payload = interruptedPayload(
      shop.payload,
      { side: 'before', method: 'updateOne', collection: 'refunds' },
      () => carryOutRefund(shop.open(), second!.id),
    )
    await carryOutRefund({ ...shop.open(), payload }, first!.id)
    // £2,293.20 less £1,000.00 was unpaid; two places at £764.40 are £235.60 more than that.
    const backs = (await shop.find('refunds', order)).map(({ backPence }) => backPence)
    expect(backs[0]! + backs[1]!).toBe(23_560)
    expect(await openPence(order)).toBe(0)
  })

  it('say in the letter what of them goes back, and are no reason to undo its payment', async () => {
    const order = await telephoneBooking(1)
    await writeDown(order, { amount: '500' })
    await cancel(order, 1)
    const [refund] = await shop.find('refunds', order)
    expect(refund).toMatchObject({ status: 'by-hand', backPence: 50_000 })
    const texts = (await shop.find('emails', order)).map(({ text }) => text)
    expect(texts.join()).toContain('will pay back £500.00, which you had paid of it')
    const [entry] = await entriesOf(order)
    const undo = { entryId: entry!.id, reason: 'A slip' }
    const path = `/orders/${order.id}/bank-payments/undone`
    expect(await post(path, undo)).toMatchObject({
      status: 403,
      body: { error: { message: expect.stringContaining('£500.00') } },
    })
    await post(`/orders/${order.id}/refunds/by-hand`, { refundId: refund!.id })
    expect(await openPence(order)).toBe(0)
  })
})

type PaidBy = Parameters<typeof addTelephoneBooking>[1]['paidBy']

function telephone(runId: string, of: { attemptKey: string; count?: number; paidBy?: PaidBy }) {
  const { count = 1, ...more } = of
  const delegates = { bookerAttends: false, delegates: [] }
  return { ...more, lines: [{ runId, count }], booker, delegates, by: 'Jo Marsh' }
}

async function telephoneBooking(count: number, paidBy?: PaidBy): Promise<Order> {
  const runId = await shop.runWith({ seats: count })
  const booking = telephone(runId, { attemptKey: randomUUID(), count, paidBy })
  const outcome = await addTelephoneBooking(shop.open(), booking)
  if (!outcome.started) throw new Error(JSON.stringify(outcome.problems))
  return outcome.order
}

function payment(changes: object) {
  return { amount: '10', receivedOn: today, way: 'bank-transfer', ...changes }
}

async function writeDown(order: Order, changes: object): Promise<void> {
  const answer = await post(`/orders/${order.id}/bank-payments`, payment(changes))
  expect(answer.status).toBe(200)
}

function post(path: string, body: object, attempt?: string) {
  const headers: Record<string, string> = attempt ? { 'idempotency-key': attempt } : {}
  return rest({ method: 'POST', path, body, token, headers })
}

async function cancel(order: Order, count: number): Promise<void> {
  const booked = (await shop.find('bookings', order)).filter(({ status }) => status === 'booked')
  const bookingIds = booked.slice(0, count).map(({ id }) => id)
  await planSeatRefund(shop.open(), { order, bookingIds, reason: 'Ill', by: 'Jo' })
}

/** Dies as soon as the amount of the refund stands. */
async function beginCancelling(order: Order, bookingId: string): Promise<void> {
  const asItStands = { side: 'after', method: 'updateOne', collection: 'refunds' } as const
  const payload = interruptedPayload(shop.payload, asItStands, crashNow)
  const place = { order, bookingIds: [bookingId], reason: 'Ill', by: 'Jo' }
  await planSeatRefund({ ...shop.open(), payload }, place).catch(expectCrash)
}

/** Below zero where too much was paid. */
async function openPence(order: Order): Promise<number> {
  return balancePence(await moneyOfOne(shop.payload, order))
}

function entriesOf(order: Order): Promise<BankPayment[]> {
  return shop.find('bank-payments', order)
}

async function invoiceOf(order: Order): Promise<OrderDocument> {
  const [invoice] = await shop.find('invoices', order)
  return invoice!.content as unknown as OrderDocument
}

async function eventsOf(order: Order): Promise<string[]> {
  return (await shop.find('order-events', order)).map(({ text }) => text)
}
