/** One customer from the basket to the e-mail, then a refund of one place. */
import type { Booking, Payment } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { saveBooker } from '../src/modules/checkout/save-answers'
import { startCheckout } from '../src/modules/checkout/start-checkout'
import { startPayment } from '../src/modules/checkout/start-payment'
import { sendDueEmails } from '../src/modules/letters/send-due-emails'
import { loadOrder } from '../src/modules/orders/find-order'
import type { Context } from '../src/modules/orders/context'
import { planSeatRefund } from '../src/modules/payments/refunds/plan-refund'
import { settleOrderPayments } from '../src/modules/payments/settle-session'
import { booker, declared } from './booker'

export interface Journey {
  runId: string
  attemptKey: string
  /** The stand-in's address for paying, with `:session` in it. */
  payUrl: string
}

export async function wholeJourney(
  open: () => Context,
  { runId, attemptKey, payUrl }: Journey,
): Promise<void> {
  const { payload } = open()
  const started = await startCheckout(open(), { lines: [{ runId, count: 2 }], attemptKey })
  if (!started.started) throw new Error('The places are gone')
  const { order } = await saveBooker(open(), started.order, booker)
  await startPayment(open(), { order, declarations: declared })
  await payAtStripe(payload, { orderId: order.id, payUrl })
  await settleOrderPayments(open(), order.id)
  await sendDueEmails(open())
  await refundOnePlace(open(), order.id)
}

async function payAtStripe(
  payload: Payload,
  { orderId, payUrl }: { orderId: string; payUrl: string },
): Promise<void> {
  const where = { orderId: { equals: orderId } }
  const payment = await payload.db.findOne<Payment>({ collection: 'payments', where })
  if (!payment?.sessionId) throw new Error('There is no payment page')
  await fetch(payUrl.replace(':session', payment.sessionId), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
}

async function refundOnePlace(shop: Context, orderId: string): Promise<void> {
  const where = { orderId: { equals: orderId } }
  const booking = await shop.payload.db.findOne<Booking>({ collection: 'bookings', where })
  if (!booking) throw new Error('Nothing was booked')
  await planSeatRefund(shop, {
    order: await loadOrder(shop.payload, orderId),
    bookingIds: [booking.id],
    reason: 'Ill',
    by: 'Staff',
  })
}
