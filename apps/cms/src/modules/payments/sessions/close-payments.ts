import type { Order, Payment } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import type { StripeGateway } from '@cms/stripe'
import type { Context } from '../../orders'
import { openPayment } from './open-payment'
import { recordSession } from './record-session'
import { writePayment } from './write-payment'

/** `paid`: money came, the order must be settled. `unknown`: Stripe could not be asked, or has not decided. */
export type PaymentsClosed = 'closed' | 'paid' | 'unknown'

/**
 * Sees to it that nobody can pay for an order any more, by Stripe's own word. Seats may be given up
 * only after `closed`, and only of the order as it was read: an attempt begun since has changed it. One
 * that its process has not written down yet is written here, as one that came to nothing: then no page
 * opens for it.
 */
export async function closePayments(context: Context, order: Order): Promise<PaymentsClosed> {
  if (order.paymentAttempt === 0) return 'closed'
  await writePayment(context, { order, request: null })
  const payments = await findUndecided(context.payload, order.id)
  if (payments.length === 0) return 'closed'
  const { stripe } = context
  if (!stripe) return 'unknown'
  let answer: PaymentsClosed = 'closed'
  for (const payment of payments) {
    const closed = await closePayment(context, { payment, order, stripe })
    if (closed === 'paid') return 'paid'
    if (closed === 'unknown') answer = 'unknown'
  }
  return answer
}

/** Of one payment. What was paid is written down, and left for others to settle. */
export async function closePayment(
  context: Context,
  { payment, order, stripe }: { payment: Payment; order: Order; stripe: StripeGateway },
): Promise<PaymentsClosed> {
  const opening = { payment, order, stripe, isFirstCall: false }
  const opened = payment.sessionId ? payment : await openPayment(context, opening)
  if (!opened?.sessionId) return 'closed'
  const session = await stripe.expireSession(opened.sessionId)
  const recorded = await recordSession(context, { payment: opened, session })
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
            {
              and: [{ status: { in: ['paid', 'mismatch'] } }, { followUpDone: { equals: false } }],
            },
          ],
        },
      ],
    },
    sort: 'attempt',
  })
}
