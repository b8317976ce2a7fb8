import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Order, Payment } from '@lectern/shared/contract/payload-types'

import { saveSettings } from '@cms-seed/factories/settings'
import { checkOut, declared, startTestShop, type TestShop } from '@cms-support/test-shop'
import { compareAndSet } from '@cms/database/compare-and-set'
import { startPayment } from '../../checkout/start-payment'
import { loadOrder } from '../../orders/find-order'
import type { Context } from '../../orders/context'
import { settleOrderPayments } from '../settle-session'
import { checkRefund } from './check-refund'
import { planSeatRefund } from './plan-refund'
import { takeUpRefund } from './take-up-refund'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
  await saveSettings(shop.payload)
})
afterAll(() => shop.stop())

describe('a refund that was not made here', () => {
  it('is nobody’s when it belongs to no payment, though there are payments that were never made', async () => {
    const runId = await shop.runWith({ seats: 1 })
    const order = await checkOut(shop, [{ runId, count: 1 }])
    await startPayment(shop.open(), { order, declarations: declared })
    expect(await checkRefund(hearingOf({ paymentIntentId: null }), 're_of_another_shop')).toBeNull()
    const texts = (await shop.find('order-events', order)).map(({ text }) => text)
    expect(texts.filter((text) => text.includes('given back'))).toEqual([])
    expect(await shop.find('emails', order)).toEqual([])
  })
})

describe('a refund that the bank sent back and Stripe then refuses to send again', () => {
  it('is told to staff both times', async () => {
    const order = await booked()
    const [booking] = await shop.find('bookings', order)
    const why = { reason: 'Ill', by: 'Staff' }
    const sent = await planSeatRefund(shop.open(), { order, bookingIds: [booking!.id], ...why })
    await shop.standIn.control(`refunds/${sent.stripeRefundId}/fail`)
    await checkRefund(shop.open(), sent.stripeRefundId!)
    await checkRefund(shop.open(), sent.stripeRefundId!)
    expect(await troubleEmails(order)).toHaveLength(1)
    const where = { orderId: { equals: order.id } }
    const elsewhere = { paymentIntentId: 'pi_nobody_knows' }
    await compareAndSet(shop.payload, { collection: 'payments', where, data: elsewhere })
    await takeUpRefund(shop.open(), { order, refundId: sent.id, way: 'again', by: 'Staff' })
    expect(await shop.find('refunds', order)).toMatchObject([{ status: 'failed' }])
    expect(await troubleEmails(order)).toHaveLength(2)
  })
})

/** Stripe speaks of a refund that the stand-in cannot have: of a charge without a payment intent. */
function hearingOf({ paymentIntentId }: Pick<Payment, 'paymentIntentId'>): Context {
  const open = shop.open()
  const readRefund = (refundId: string) =>
    Promise.resolve({
      outcome: 'accepted' as const,
      refundId,
      paymentIntentId: paymentIntentId ?? null,
      amountPence: 500,
      key: null,
    })
  return { ...open, stripe: { ...open.stripe!, readRefund } }
}

async function booked(): Promise<Order> {
  const runId = await shop.runWith({ seats: 1 })
  const order = await checkOut(shop, [{ runId, count: 1 }])
  await startPayment(shop.open(), { order, declarations: declared })
  const { sessions } = await shop.standIn.state()
  const session = sessions.find(({ client_reference_id: orderId }) => orderId === order.id)
  await shop.standIn.control(`sessions/${session!.id}/pay`)
  await settleOrderPayments(shop.open(), order.id)
  return loadOrder(shop.payload, order.id)
}

async function troubleEmails(order: Order): Promise<string[]> {
  const subjects = (await shop.find('emails', order)).map(({ subject }) => subject)
  return subjects.filter((subject) => subject.startsWith('A refund failed'))
}
