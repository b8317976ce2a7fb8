import type Stripe from 'stripe'
import type { Store } from '../store/store'

/** The payment intent of a session, once somebody has tried to pay. */
export function findPaymentIntent(
  store: Store,
  { payment_intent: id }: Stripe.Checkout.Session,
): Stripe.PaymentIntent | undefined {
  return typeof id === 'string' ? store.get('paymentIntents', id) : undefined
}

/** The charge that another object refers to: what is stored refers by id, never by the whole. */
export function findCharge(
  store: Store,
  reference: string | Stripe.Charge | null,
): Stripe.Charge | undefined {
  return typeof reference === 'string' ? store.get('charges', reference) : undefined
}
