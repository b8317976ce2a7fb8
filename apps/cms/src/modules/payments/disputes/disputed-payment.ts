import type { Order, Payment } from '@lectern/shared/contract/payload-types'

import { Refusal } from '@cms/http/refusal'
import type { Context } from '../../orders'
import { paymentOfOrder } from '../refunds/payment-of-order'

/** @throws Refusal: what the bank may give back is not given back a second time. */
export async function refuseWhileDisputed(context: Context, order: Order): Promise<void> {
  const payment = await paymentOfOrder(context, order)
  if (payment && isBeingDecided(payment)) {
    throw new Refusal('not-allowed', { message: whileBeingDecided })
  }
}

export const whileBeingDecided =
  'The customer’s bank has taken this payment back until it has decided, so nothing can be refunded from here. To let the customer have the money, accept the dispute in Stripe’s dashboard.'

export function isBeingDecided({ disputeStanding }: Payment): boolean {
  return disputeStanding === 'open'
}

/** Whether the bank has given all of it back to the customer. */
export function wentBackByBank(payment: Payment): boolean {
  const { disputeStanding, disputedPence, receivedPence, grossPence } = payment
  return disputeStanding === 'lost' && (disputedPence ?? 0) >= (receivedPence ?? grossPence)
}
