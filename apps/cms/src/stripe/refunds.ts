import Stripe from 'stripe'

export type RefundOutcome =
  { outcome: 'accepted'; refundId: string } | { outcome: 'refused'; message: string }

/** Sends money back. A refusal is Stripe's last word; anything else it could not answer throws. */
export async function refundPayment(
  stripe: Stripe,
  of: { paymentIntentId: string; amountPence: number; idempotencyKey: string },
): Promise<RefundOutcome> {
  try {
    const refund = await stripe.refunds.create(
      { payment_intent: of.paymentIntentId, amount: of.amountPence },
      { idempotencyKey: of.idempotencyKey },
    )
    return toOutcome(refund)
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
    return { outcome: 'refused', message: error.message }
  }
}

/** A refund that was accepted can still fail days later, when the customer's bank sends it back. */
export async function readRefund(stripe: Stripe, refundId: string): Promise<RefundOutcome> {
  return toOutcome(await stripe.refunds.retrieve(refundId))
}

function toOutcome(refund: Stripe.Refund): RefundOutcome {
  if (refund.status === 'failed' || refund.status === 'canceled') {
    return { outcome: 'refused', message: `Stripe says of the refund: ${refund.status}` }
  }
  return { outcome: 'accepted', refundId: refund.id }
}
