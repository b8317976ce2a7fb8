import type Stripe from 'stripe'
import { openDispute } from '../disputes/open-dispute'
import type { StandIn } from '../stand-in'
import type { SessionRecord } from '../store/tables'
import { customerDetails } from './create-session'
import { type Payer, newCharge, newPaymentIntent } from './payment-objects'
import { findPaymentIntent } from './find-payment'
import { type DecliningCard, type TestCardNumber, testCards } from './test-cards'

export type CardOutcome =
  | { reason: 'paid'; session: Stripe.Checkout.Session }
  | { reason: 'declined'; session: Stripe.Checkout.Session; message: string }
  | { reason: 'not-open'; session: Stripe.Checkout.Session }

/**
 * Pays an open session or, with a card that declines, leaves it open to be paid with another.
 * A session that is paid or expired stays as it is.
 */
export function tryCard(
  standIn: StandIn,
  sessionId: string,
  attempt: { cardNumber: TestCardNumber; payer: Payer },
): CardOutcome | undefined {
  standIn.expiry.expireDue()
  const record = standIn.store.get('sessions', sessionId)
  if (!record) return undefined
  if (record.session.status !== 'open') return { reason: 'not-open', session: record.session }

  const nowSeconds = standIn.clock.nowSeconds()
  const intent = beginPayment(standIn, record, nowSeconds)
  const charge = newCharge(intent, { ...attempt, nowSeconds })
  standIn.store.put('charges', charge)
  const card = testCards[attempt.cardNumber]
  if (card.outcome === 'declined') return decline(standIn, { record, intent, charge, card })
  const outcome = complete(standIn, { record, intent, charge, payer: attempt.payer })
  if ('isDisputed' in card) openDispute(standIn, charge)
  return outcome
}

interface Attempt {
  record: SessionRecord
  intent: Stripe.PaymentIntent
  charge: Stripe.Charge
}

/** The intent is made by the first attempt and kept for the next. */
function beginPayment(
  { store, events }: StandIn,
  record: SessionRecord,
  nowSeconds: number,
): Stripe.PaymentIntent {
  const existing = findPaymentIntent(store, record.session)
  if (existing) return existing
  const intent = newPaymentIntent(record, nowSeconds)
  store.put('paymentIntents', intent)
  events.record({ type: 'payment_intent.created', object: intent })
  return intent
}

function decline(
  { store, events }: StandIn,
  { record, intent, charge, card }: Attempt & { card: DecliningCard },
): CardOutcome {
  const failed: Stripe.PaymentIntent = {
    ...intent,
    latest_charge: charge.id,
    last_payment_error: {
      type: 'card_error',
      charge: charge.id,
      code: card.code,
      decline_code: card.declineCode,
      message: card.message,
    },
  }
  const session = { ...record.session, payment_intent: intent.id }
  store.put('paymentIntents', failed)
  store.put('sessions', { ...record, session })
  events.record({ type: 'charge.failed', object: charge })
  events.record({ type: 'payment_intent.payment_failed', object: failed })
  return { reason: 'declined', session, message: card.message }
}

function complete(
  { store, events }: StandIn,
  { record, intent, charge, payer }: Attempt & { payer: Payer },
): CardOutcome {
  const succeeded: Stripe.PaymentIntent = {
    ...intent,
    amount_received: intent.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    payment_method: charge.payment_method,
    status: 'succeeded',
  }
  const session: Stripe.Checkout.Session = {
    ...record.session,
    customer_details: {
      ...customerDetails(payer.email),
      address: charge.billing_details.address,
      name: payer.name,
    },
    payment_intent: intent.id,
    payment_status: 'paid',
    status: 'complete',
    url: null,
  }
  store.put('paymentIntents', succeeded)
  store.put('sessions', { ...record, session })
  events.record({ type: 'charge.succeeded', object: charge })
  events.record({ type: 'payment_intent.succeeded', object: succeeded })
  events.record({ type: 'checkout.session.completed', object: session })
  return { reason: 'paid', session }
}
