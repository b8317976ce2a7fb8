import type { Order, Payment } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '../../../database/find-all'
import type { StripeGateway } from '../../../stripe'
import { recordSession } from './record-session'
import type { Shop } from '../shop'
import { openPayment } from './open-payment'
import { writePayment } from './write-payment'

/** `paid`: money came, the order must be settled. `unknown`: Stripe could not be asked, or has not decided. */
export type PaymentsClosed = 'closed' | 'paid' | 'unknown'

/**
 * Sees to it that nobody can pay for an order any more, by Stripe's own word. Seats may be given up
 * only after `closed`, and only of the order as it was read: an attempt begun since has changed it. One
 * that its process has not written down yet is written here, as one that came to nothing: then no page
 * opens for it.
 */
export async function closePayments(shop: Shop, order: Order): Promise<PaymentsClosed> {
  if (order.paymentAttempt === 0) return 'closed'
  await writePayment(shop, { order, request: null })
  const payments = await findUndecided(shop.payload, order.id)
  if (payments.length === 0) return 'closed'
  const { stripe } = shop
  if (!stripe) return 'unknown'
  let answer: PaymentsClosed = 'closed'
  for (const payment of payments) {
    const closed = await closePayment(shop, { payment, order, stripe })
    if (closed === 'paid') return 'paid'
    if (closed === 'unknown') answer = 'unknown'
  }
  return answer
}

async function closePayment(
  shop: Shop,
  { payment, order, stripe }: { payment: Payment; order: Order; stripe: StripeGateway },
): Promise<PaymentsClosed> {
  const opening = { payment, order, stripe, isFirstCall: false }
  const opened = payment.sessionId ? payment : await openPayment(shop, opening)
  if (!opened?.sessionId) return 'closed'
  const session = await stripe.expireSession(opened.sessionId)
  const recorded = await recordSession(shop, { payment: opened, session })
  if (recorded === 'expired') return 'closed'
  return recorded === 'undecided' ? 'unknown' : 'paid'
}

async function findUndecided(payload: Payload, orderId: string): Promise<Payment[]> {
  return findAll(payload, {
    collection: 'payments',
    where: {
      and: [
        { orderId: { equals: orderId } },
        {
          or: [
            { status: { in: ['creating', 'open'] } },
            // Paid, but the order has not taken note: the caller must not give its seats up.
            { and: [{ status: { in: ['paid', 'mismatch'] } }, { isSettled: { equals: false } }] },
          ],
        },
      ],
    },
    sort: 'attempt',
  })
}
