import type Stripe from 'stripe'
import type { StandIn } from '../stand-in'

export const verdicts = ['won', 'lost'] as const
export type Verdict = (typeof verdicts)[number]

/**
 * As if the bank had decided. A question of the bank's that is won is only closed; one that is lost
 * has become a dispute in which the money went back. What is decided stays as it is.
 */
export function closeDispute(
  { store, events }: StandIn,
  dispute: Stripe.Dispute,
  verdict: Verdict,
): Stripe.Dispute {
  if (isDecided(dispute)) return dispute
  const isInquiry = dispute.status === 'warning_needs_response'
  const closed: Stripe.Dispute = {
    ...dispute,
    status: isInquiry && verdict === 'won' ? 'warning_closed' : verdict,
    is_charge_refundable: false,
    evidence_details: { ...dispute.evidence_details, due_by: null },
  }
  store.put('disputes', closed)
  if (!isInquiry && verdict === 'won') {
    events.record({ type: 'charge.dispute.funds_reinstated', object: closed })
  }
  events.record({
    type: 'charge.dispute.closed',
    object: closed,
    previous: { status: dispute.status },
  })
  return closed
}

function isDecided({ status }: Stripe.Dispute): boolean {
  return status === 'won' || status === 'lost' || status === 'warning_closed'
}
