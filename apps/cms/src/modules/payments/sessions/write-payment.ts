import type { Order, Payment } from '@lectern/shared/contract/payload-types'
import type { Pence } from '@lectern/shared/money/pence'

import { insertOnce } from '@cms/database/insert-once'
import type { SessionRequest } from '@cms/stripe'
import type { Context } from '../../orders'

interface Attempt {
  order: Order
  request: SessionRequest | null
  /** What is asked for of its invoice; left out where the order itself is to be paid. */
  invoicePence?: Pence
}

/**
 * Writes down an order's present attempt to pay, before Stripe hears of it; without a request, that it
 * came to nothing. An attempt is written once: `null` when somebody has written it already.
 */
export function writePayment(
  { payload, now }: Context,
  { order, request, invoicePence }: Attempt,
): Promise<Payment | null> {
  const { id, reference, grossPence, paymentAttempt: attempt } = order
  return insertOnce(payload, {
    collection: 'payments',
    data: {
      key: `${id}/${attempt}`,
      createdAt: now.toISOString(),
      title: `${reference}, attempt ${attempt}`,
      belongsTo: id,
      orderId: id,
      attempt,
      status: request ? 'creating' : 'expired',
      grossPence: invoicePence ?? grossPence,
      purpose: invoicePence === undefined ? 'booking' : 'invoice',
      request: request ?? {},
      followUpDone: !request,
    },
  })
}
