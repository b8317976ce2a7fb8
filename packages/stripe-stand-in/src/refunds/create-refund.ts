import type Stripe from 'stripe'
import { keepMetadata } from '../api/metadata'
import { invalidParameter, notInStandIn, refusal, resourceMissing } from '../api/stripe-error'
import { newId } from '../ids'
import { findCharge } from '../checkout/find-payment'
import { findBlockingDispute } from '../disputes/open-dispute'
import { formatPounds } from '../page/format-pounds'
import type { StandIn } from '../stand-in'

type Params = Stripe.RefundCreateParams

const supported = ['amount', 'charge', 'expand', 'metadata', 'payment_intent', 'reason']

/** Gives money back, at once and never more than was paid and is not given back yet. */
export function createRefund(standIn: StandIn, params: Params): Stripe.Refund {
  const unsupported = Object.keys(params).find((name) => !supported.includes(name))
  if (unsupported) throw notInStandIn(unsupported)
  const metadata = keepMetadata(params.metadata)
  checkAmount(params.amount)
  const charge = findChargeToRefund(standIn, params)
  refuseDisputed(standIn, charge)
  const amount = amountToRefund(charge, params.amount)
  const refund = toRefund(charge, {
    ...params,
    amount,
    metadata,
    created: standIn.clock.nowSeconds(),
  })
  keepRefund(standIn, charge, refund)
  return refund
}

function checkAmount(amount: number | undefined) {
  if (amount === undefined || amount >= 1) return
  const message = 'This value must be greater than or equal to 1.'
  throw invalidParameter('amount', message, 'parameter_invalid_integer')
}

function findChargeToRefund({ store }: StandIn, params: Params): Stripe.Charge {
  const { charge: chargeId, payment_intent: intentId } = params
  if (chargeId !== undefined && intentId !== undefined) {
    throw refusal('You may only specify one of these parameters: charge, payment_intent.')
  }
  if (chargeId !== undefined) {
    const charge = store.get('charges', chargeId)
    if (!charge) throw resourceMissing('charge', chargeId, 'charge', 404)
    if (!charge.paid) throw refusal(`Charge ${chargeId} was not successful.`, { param: 'charge' })
    return charge
  }
  if (intentId === undefined) {
    const message =
      'One of the following params should be provided for this request: payment_intent or charge.'
    throw invalidParameter('payment_intent', message, 'parameter_missing')
  }
  return findPaidCharge(store, intentId)
}

function findPaidCharge(store: StandIn['store'], intentId: string): Stripe.Charge {
  const intent = store.get('paymentIntents', intentId)
  if (!intent) throw resourceMissing('payment_intent', intentId, 'payment_intent', 404)
  const charge = findCharge(store, intent.latest_charge)
  if (charge?.paid) return charge
  const message = `This PaymentIntent (${intentId}) does not have a successful charge to refund.`
  throw refusal(message, { code: 'payment_intent_unexpected_state', param: 'payment_intent' })
}

function refuseDisputed(standIn: StandIn, charge: Stripe.Charge) {
  if (!findBlockingDispute(standIn, charge)) return
  const message = `Charge ${charge.id} has been charged back; cannot issue a refund.`
  throw refusal(message, { code: 'charge_disputed' })
}

function amountToRefund(charge: Stripe.Charge, asked: number | undefined): number {
  const left = charge.amount - charge.amount_refunded
  if (left === 0) {
    const message = `Charge ${charge.id} has already been refunded.`
    throw refusal(message, { code: 'charge_already_refunded' })
  }
  const amount = asked ?? left
  if (amount > left) {
    const figures = `(${formatPounds(amount)}) is greater than unrefunded amount on charge (${formatPounds(left)})`
    throw refusal(`Refund amount ${figures}`, { param: 'amount' })
  }
  return amount
}

function toRefund(
  charge: Stripe.Charge,
  given: Pick<Params, 'reason'> & { amount: number; metadata: Stripe.Metadata; created: number },
): Stripe.Refund {
  return {
    id: newId('re'),
    object: 'refund',
    amount: given.amount,
    balance_transaction: null,
    charge: charge.id,
    created: given.created,
    currency: charge.currency,
    customer: null,
    customer_account: null,
    destination_details: {
      card: {
        reference_status: 'pending',
        reference_type: 'acquirer_reference_number',
        type: 'refund',
      },
      type: 'card',
    },
    metadata: given.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: given.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  }
}

function keepRefund({ store, events }: StandIn, charge: Stripe.Charge, refund: Stripe.Refund) {
  const amountRefunded = charge.amount_refunded + refund.amount
  const refunded = amountRefunded === charge.amount
  const charged = { ...charge, amount_refunded: amountRefunded, refunded }
  store.put('refunds', refund)
  store.put('charges', charged)
  events.record({ type: 'refund.created', object: refund })
  events.record({
    type: 'charge.refunded',
    object: charged,
    previous: {
      amount_refunded: charge.amount_refunded,
      ...(refunded && { refunded: charge.refunded }),
    },
  })
}
