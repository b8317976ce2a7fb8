import type Stripe from 'stripe'

/**
 * What a customer's bank says of a payment that the customer will not stand for: it asks about it, it
 * has taken the money and is deciding, or it has decided, for the shop (`won`) or the customer (`lost`).
 */
export type DisputeStanding = 'asked' | 'open' | 'won' | 'lost'

export interface DisputeState {
  disputeId: string
  paymentIntentId: string | null
  amountPence: number
  /** One of Stripe's words, such as `fraudulent` or `product_not_received`. */
  reason: string
  standing: DisputeStanding
  /** By when the bank wants to hear from us, as long as it does. */
  evidenceDueAt: string | null
}

export async function readDispute(stripe: Stripe, disputeId: string): Promise<DisputeState> {
  return toState(await stripe.disputes.retrieve(disputeId))
}

/** Every dispute that was begun since then, the newest first. */
export async function listDisputes(stripe: Stripe, since: Date): Promise<DisputeState[]> {
  const created = { gte: Math.floor(since.getTime() / 1000) }
  const found: DisputeState[] = []
  for await (const dispute of stripe.disputes.list({ created, limit: 100 })) {
    found.push(toState(dispute))
  }
  return found
}

function toState(dispute: Stripe.Dispute): DisputeState {
  const { payment_intent: intent, evidence_details: evidence } = dispute
  return {
    disputeId: dispute.id,
    paymentIntentId: typeof intent === 'string' ? intent : (intent?.id ?? null),
    amountPence: dispute.amount,
    reason: dispute.reason,
    standing: standings[dispute.status] ?? 'open',
    evidenceDueAt: evidence.due_by ? new Date(evidence.due_by * 1000).toISOString() : null,
  }
}

/** A status that is missing here is one that somebody should look at. */
const standings: Record<string, DisputeStanding> = {
  warning_needs_response: 'asked',
  warning_under_review: 'asked',
  warning_closed: 'won',
  needs_response: 'open',
  under_review: 'open',
  appeal_needs_response: 'open',
  appeal_under_review: 'open',
  won: 'won',
  lost: 'lost',
  // Before it could become one, by giving the money back.
  prevented: 'lost',
}
