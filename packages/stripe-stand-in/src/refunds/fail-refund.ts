import type Stripe from 'stripe'
import { findCharge } from '../checkout/find-payment'
import type { StandIn } from '../stand-in'

/** As if the customer's bank had sent the money back: what was refunded is owed again. */
export function failRefund(standIn: StandIn, refundId: string): Stripe.Refund | undefined {
  const { store, events } = standIn
  const refund = store.get('refunds', refundId)
  if (!refund || refund.status === 'failed') return refund
  const charge = findCharge(store, refund.charge)
  const failed: Stripe.Refund = {
    ...refund,
    status: 'failed',
    failure_reason: 'lost_or_stolen_card',
  }
  store.put('refunds', failed)
  if (charge) {
    const amountRefunded = charge.amount_refunded - refund.amount
    store.put('charges', { ...charge, amount_refunded: amountRefunded, refunded: false })
  }
  events.record({ type: 'refund.failed', object: failed })
  return failed
}
