import Stripe from 'stripe'

import { failureOf } from './failures'

export type RefundOutcome =
  { outcome: 'accepted'; refundId: string } | { outcome: 'refused'; message: string }

/** A refund at Stripe, whoever made it. */
export type RefundState = RefundOutcome & {
  refundId: string
  paymentIntentId: string | null
  amountPence: number
  /** The idempotency key, when it was made here. */
  key: string | null
}

interface RefundRequest {
  paymentIntentId: string
  amountPence: number
  idempotencyKey: string
}

/**
 * Sends money back, once for each key. Stripe remembers a key for a day; a process may be away for
 * longer, so the refund carries it and is looked for first.
 *
 * A refusal is Stripe's last word; anything else it could not answer throws.
 */
export async function refundPayment(stripe: Stripe, of: RefundRequest): Promise<RefundOutcome> {
  try {
    return toOutcome((await findRefund(stripe, of)) ?? (await createRefund(stripe, of)))
  } catch (error) {
    const isRefused =
      error instanceof Stripe.errors.StripeInvalidRequestError && failureOf(error) === 'request'
    if (!isRefused) throw error
    return { outcome: 'refused', message: error.message }
  }
}

async function findRefund(stripe: Stripe, of: RefundRequest): Promise<Stripe.Refund | null> {
  const refunds = stripe.refunds.list({ payment_intent: of.paymentIntentId, limit: 100 })
  for await (const refund of refunds) {
    if (refund.metadata?.key === of.idempotencyKey) return refund
  }
  return null
}

function createRefund(stripe: Stripe, of: RefundRequest): Promise<Stripe.Refund> {
  return stripe.refunds.create(
    {
      payment_intent: of.paymentIntentId,
      amount: of.amountPence,
      metadata: { key: of.idempotencyKey },
    },
    { idempotencyKey: of.idempotencyKey },
  )
}

/** A refund that was accepted can still fail days later, when the customer's bank sends it back. */
export async function readRefund(stripe: Stripe, refundId: string): Promise<RefundState> {
  const refund = await stripe.refunds.retrieve(refundId)
  const { payment_intent: intent, amount, metadata } = refund
  return {
    ...toOutcome(refund),
    refundId,
    paymentIntentId: typeof intent === 'string' ? intent : (intent?.id ?? null),
    amountPence: amount,
    key: metadata?.key ?? null,
  }
}

function toOutcome(refund: Stripe.Refund): RefundOutcome {
  if (refund.status === 'failed' || refund.status === 'canceled') {
    return { outcome: 'refused', message: `Stripe says of the refund: ${refund.status}` }
  }
  return { outcome: 'accepted', refundId: refund.id }
}
