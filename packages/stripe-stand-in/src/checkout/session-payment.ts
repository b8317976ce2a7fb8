import type Stripe from 'stripe'
import type { Store } from '../store/store'

/** The payment intent of a session, once somebody has tried to pay. */
export function findPaymentIntent(
  store: Store,
  { payment_intent: id }: Stripe.Checkout.Session,
): Stripe.PaymentIntent | undefined {
  return typeof id === 'string' ? store.get('paymentIntents', id) : undefined
}
