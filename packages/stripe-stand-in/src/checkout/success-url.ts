import type Stripe from 'stripe'

/** Where the customer goes after paying: the template's marker becomes the session's id. */
export function successUrlOf({ id, success_url }: Stripe.Checkout.Session): string {
  return (success_url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', id)
}
