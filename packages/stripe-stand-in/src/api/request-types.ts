import type Stripe from 'stripe'

/**
 * The parameters of every request that the stand-in answers, as the installed `stripe` package
 * declares them. One schema file is generated per property.
 */
export interface RequestTypes {
  'checkout-session-create': Stripe.Checkout.SessionCreateParams
  'checkout-session-expire': Stripe.Checkout.SessionExpireParams
  'checkout-session-list': Stripe.Checkout.SessionListParams
  'checkout-session-list-line-items': Stripe.Checkout.SessionListLineItemsParams
  'checkout-session-retrieve': Stripe.Checkout.SessionRetrieveParams
  'charge-list': Stripe.ChargeListParams
  'charge-retrieve': Stripe.ChargeRetrieveParams
  'dispute-list': Stripe.DisputeListParams
  'dispute-retrieve': Stripe.DisputeRetrieveParams
  'event-list': Stripe.EventListParams
  'event-retrieve': Stripe.EventRetrieveParams
  'payment-intent-list': Stripe.PaymentIntentListParams
  'payment-intent-retrieve': Stripe.PaymentIntentRetrieveParams
  'refund-create': Stripe.RefundCreateParams
  'refund-list': Stripe.RefundListParams
  'refund-retrieve': Stripe.RefundRetrieveParams
}
