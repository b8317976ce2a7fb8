import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'
import { createLocalReq } from 'payload'

import { saveSettings } from '@cms-seed/factories/settings'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff, type Staff } from '@cms-support/staff'
import { book, startTestShop, type TestShop, type WebhookMessage } from '@cms-support/test-shop'
import { gatherToday } from '@cms/modules/today'
import { cancelRun } from '../../changes/cancelled-dates/cancel-run'
import { watchDisputes } from '../../order-jobs/watch-disputes'
import { loadOrder } from '../../orders/find-order'
import { handleEvent, recordEvent } from '../webhook-events/receive-event'
import { noteDispute } from './note-dispute'

let shop: TestShop
let rest: Rest
let staff: Staff
let token: string
beforeAll(async () => {
  shop = await startTestShop()
  shop.onWebhook(receive)
  rest = restOf(shop.payload)
  staff = await createStaff(shop.payload)
  token = await signIn(shop.payload, 'bookings')
  await saveSettings(shop.payload)
})
afterAll(() => shop.stop())

describe('a payment that the customer’s bank takes back', () => {
  it('is on the time line, in an e-mail to staff and on the first page, once; places stay booked', async () => {
    const { order, runId } = await paidOrder()
    await shop.standIn.control('events/next', { kind: 'double', count: 2 })
    await dispute(order, { reason: 'product_not_received' })
    const due = /Evidence is due by \w+day \d+ \w+ \d{4}\.$/
    expect(await textsOf(order)).toEqual([expect.stringMatching(due)])
    expect((await textsOf(order))[0]).toMatch(
      /^The customer’s bank took back £764\.40 .*that the course did not take place/,
    )
    expect(await subjectsOf(order)).toEqual([`A payment is disputed: ${order.reference}, £764.40`])
    expect(await today()).toContain('1 payment is disputed: answer the bank in Stripe’s dashboard')
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'booked' })
    expect(await shop.seats(runId)).toMatchObject({ booked: 1 })
    expect(await eventsOf(order)).toEqual(['handled', 'handled'])
    await decide(order, 'won')
  })

  it('can be refunded from here as soon as it is won, and not before', async () => {
    const { order } = await paidOrder()
    await dispute(order)
    const refused = await refund(order)
    expect(refused.status).toBe(403)
    expect(JSON.stringify(refused.body)).toContain('accept the dispute in Stripe’s dashboard')
    expect(await shop.find('refunds', order)).toEqual([])
    await decide(order, 'won')
    expect((await textsOf(order)).at(-1)).toMatch(
      /^The bank decided for us and takes nothing back of £764\.40/,
    )
    expect(await today()).not.toContain('disputed')
    expect(await refund(order)).toMatchObject({ status: 200, body: { status: 'succeeded' } })
  })

  it('is not sent a second time when it is lost: staff cancel the places, the customer is told', async () => {
    const { order, runId } = await paidOrder()
    await dispute(order)
    await decide(order, 'lost')
    expect((await textsOf(order)).at(-1)).toMatch(/decided for the customer: £764\.40 went back/)
    expect(await shop.seats(runId)).toMatchObject({ booked: 1 })
    expect(await refund(order)).toMatchObject({ status: 200, body: { status: 'by-bank' } })
    expect(await shop.seats(runId)).toMatchObject({ booked: 0 })
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'refunded' })
    expect(await shop.find('credit-notes', order)).toHaveLength(1)
    expect((await shop.find('emails', order)).at(-1)!.text).toContain(
      'Your bank has given you back the £764.40 already.',
    )
    expect(await refundsAtStripe(order)).toEqual([])
  })

  it('is paid back by its date’s cancellation once the bank has decided', async () => {
    const { order, runId } = await paidOrder()
    await dispute(order)
    await cancelRun(shop.open(), { runId, reason: 'The trainer is ill', by: 'Staff' })
    const [failed] = await shop.find('refunds', order)
    expect(failed).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('charged back') as unknown,
    })
    const again = () =>
      post(`/orders/${order.id}/refunds/failed`, { refundId: failed!.id, way: 'again' })
    expect((await again()).status).toBe(403)
    await decide(order, 'lost')
    expect((await again()).body).toMatchObject({ status: 'by-bank' })
  })

  it('can be refunded while the bank only asks, which ends it', async () => {
    const { order } = await paidOrder()
    await dispute(order, { isInquiry: true })
    expect(await textsOf(order)).toEqual([
      expect.stringMatching(/^The customer’s bank asks about £764\.40/),
    ])
    expect(await today()).toContain('A customer’s bank asks about 1 payment')
    expect(await refund(order)).toMatchObject({ status: 200, body: { status: 'succeeded' } })
    await decide(order, 'won')
  })
})

describe('messages about a dispute', () => {
  it('may come in the wrong order: what is decided stays decided', async () => {
    const { order } = await paidOrder()
    await shop.standIn.control('events/next', { kind: 'delay', type: 'charge.dispute.created' })
    await shop.standIn.control('events/next', {
      kind: 'delay',
      type: 'charge.dispute.funds_withdrawn',
    })
    const state = await dispute(order)
    await decide(order, 'lost')
    await shop.standIn.control('deliveries/release')
    await shop.standIn.control('deliveries/flush')
    expect(await standingOf(order)).toBe('lost')
    // As somebody does who asked Stripe before it was decided, and was slow.
    await noteDispute(shop.open(), { ...state, standing: 'open' })
    expect(await standingOf(order)).toBe('lost')
    expect(await textsOf(order)).toEqual([expect.stringMatching(/went back/)])
    expect(await subjectsOf(order)).toHaveLength(1)
  })

  it('may all be lost: it is asked about', async () => {
    const { order } = await paidOrder()
    await shop.standIn.control('events/next', { kind: 'lose', count: 2 })
    await dispute(order)
    expect(await standingOf(order)).toBeNull()
    for (const _ of [1, 2]) await watchDisputes(shop.open())
    expect(await standingOf(order)).toBe('open')
    expect(await textsOf(order)).toHaveLength(1)
  })

  it('may be about money that was never ours', async () => {
    const { order } = await paidOrder()
    const state = await dispute(order)
    const strange = { ...state, disputeId: 'du_strange', paymentIntentId: 'pi_strange' }
    expect(await noteDispute(shop.open(), strange)).toBeNull()
  })
})

async function receive(message: WebhookMessage): Promise<void> {
  const open = shop.open()
  const event = await recordEvent(open, open.stripe!.readWebhook(message)!)
  if (event) await handleEvent(open, event)
}

async function paidOrder(): Promise<{ order: Order; runId: string }> {
  const runId = await shop.runWith({ seats: 1 })
  const order = await book(shop, [{ runId, count: 1 }])
  await shop.standIn.control('deliveries/flush')
  return { order, runId }
}

/** Answers how it stands at Stripe, once every message has arrived. */
async function dispute(order: Order, complaint: object = {}) {
  const { sessions } = await shop.standIn.state()
  const session = sessions.find(({ client_reference_id: id }) => id === order.id)
  const answer = await shop.standIn.control<{ dispute: { id: string } }>(
    `sessions/${session!.id}/dispute`,
    complaint,
  )
  await shop.standIn.control('deliveries/flush')
  return shop.open().stripe!.readDispute(answer.dispute.id)
}

async function decide(order: Order, verdict: 'won' | 'lost'): Promise<void> {
  const ofOrder = await paymentOf(order)
  const disputes = await shop.open().stripe!.listDisputes(new Date(0))
  const { disputeId } = disputes.find(
    ({ paymentIntentId }) => paymentIntentId === ofOrder.paymentIntentId,
  )!
  await shop.standIn.control(`disputes/${disputeId}/close`, { verdict })
  await shop.standIn.control('deliveries/flush')
}

async function paymentOf(order: Order) {
  const [payment] = await shop.find('payments', order)
  return payment!
}

async function standingOf(order: Order) {
  return (await paymentOf(order)).disputeStanding ?? null
}

/** What the time line says of the dispute. */
async function textsOf(order: Order): Promise<string[]> {
  const events = await shop.find('order-events', order)
  return events.map(({ text }) => text).filter((text) => text.includes('bank'))
}

/** Of the e-mails to staff about the dispute. */
async function subjectsOf(order: Order): Promise<string[]> {
  const emails = await shop.find('emails', order)
  return emails.map(({ subject }) => subject).filter((subject) => /disput|bank/.test(subject))
}

async function eventsOf(order: Order): Promise<string[]> {
  const events = await shop.find('webhook-events', order)
  return events.filter(({ type }) => type.includes('dispute')).map(({ status }) => status)
}

async function refundsAtStripe(order: Order) {
  const { paymentIntentId } = await paymentOf(order)
  const { refunds } = await shop.standIn.state()
  return refunds.filter(({ payment_intent: intent }) => intent === paymentIntentId)
}

async function today(): Promise<string> {
  const req = await createLocalReq({ user: staff.bookings }, shop.payload)
  return (await gatherToday(req, new Date())).map(({ text }) => text).join('\n')
}

async function refund(order: Order) {
  const [booking] = await shop.find('bookings', order)
  return post(`/orders/${order.id}/refunds`, { bookingIds: [booking!.id], reason: 'As agreed' })
}

function post(path: string, body: object) {
  return rest({ method: 'POST', path, body, token })
}
