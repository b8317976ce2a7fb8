import type Stripe from 'stripe'
import type { Delivery } from '../events/delivery'

/** Everything that the stand-in remembers: one table per kind, each record with its `id`. */
export interface Tables {
  sessions: SessionRecord
  paymentIntents: Stripe.PaymentIntent
  charges: Stripe.Charge
  refunds: Stripe.Refund
  disputes: Stripe.Dispute
  events: StoredEvent
  deliveries: Delivery
  savedAnswers: SavedAnswer
  settings: { id: 'clock'; aheadSeconds: number }
}

export const tableNames = [
  'sessions',
  'paymentIntents',
  'charges',
  'refunds',
  'disputes',
  'events',
  'deliveries',
  'savedAnswers',
  'settings',
] as const satisfies readonly (keyof Tables)[]

export interface SessionRecord {
  id: string
  session: Stripe.Checkout.Session
  lineItems: LineItem[]
  /** The product description of each line, which only the hosted page shows. */
  lineTexts: (string | null)[]
  /** What `payment_intent_data` asked for: the payment intent exists only once somebody pays. */
  intentData: Stripe.Checkout.SessionCreateParams.PaymentIntentData
}

/** On the wire the decimal is a string; the package makes it a `Decimal` only when it reads it. */
export type LineItem = Omit<Stripe.LineItem, 'price'> & {
  price: Omit<Stripe.Price, 'unit_amount_decimal'> & { unit_amount_decimal: string }
}

export interface StoredEvent {
  id: string
  object: 'event'
  api_version: string
  created: number
  data: { object: object; previous_attributes?: object }
  livemode: false
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
  type: EventType
}

export type EventType = Extract<
  Stripe.Event['type'],
  | 'charge.dispute.closed'
  | 'charge.dispute.created'
  | 'charge.dispute.funds_reinstated'
  | 'charge.dispute.funds_withdrawn'
  | 'charge.failed'
  | 'charge.refunded'
  | 'charge.succeeded'
  | 'checkout.session.completed'
  | 'checkout.session.expired'
  | 'payment_intent.canceled'
  | 'payment_intent.created'
  | 'payment_intent.payment_failed'
  | 'payment_intent.succeeded'
  | 'refund.created'
  | 'refund.failed'
>

/** The answer that an idempotency key replays. */
export interface SavedAnswer {
  id: string
  endpoint: string
  /** Hash of the parameters: the same key with others is a mistake of the caller. */
  fingerprint: string
  requestId: string
  savedAt: number
  status: number
  body: unknown
}
