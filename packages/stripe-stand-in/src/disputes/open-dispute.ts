import type Stripe from 'stripe'
import { findCharge } from '../checkout/find-payment'
import { newId } from '../ids'
import type { StandIn } from '../stand-in'

/** What the customer tells the bank; with `isInquiry` the bank only asks, and takes no money yet. */
export interface Complaint {
  amount?: number
  reason?: string
  isInquiry?: boolean
}

/** Card networks give a shop about this long to answer. */
const secondsToAnswer = 9 * 24 * 60 * 60

/** As if the customer had asked the bank for the money of a paid session back. */
export function openDispute(
  standIn: StandIn,
  charge: Stripe.Charge,
  { amount = charge.amount, reason = 'fraudulent', isInquiry = false }: Complaint = {},
): Stripe.Dispute {
  const { store, events, clock } = standIn
  const dispute = newDispute(charge, { amount, reason, isInquiry, created: clock.nowSeconds() })
  store.put('disputes', dispute)
  store.put('charges', { ...charge, disputed: true })
  events.record({ type: 'charge.dispute.created', object: dispute })
  if (!isInquiry) events.record({ type: 'charge.dispute.funds_withdrawn', object: dispute })
  return dispute
}

export function findChargeOfSession(
  { store }: StandIn,
  { payment_intent: intentId }: Stripe.Checkout.Session,
): Stripe.Charge | undefined {
  const intent = typeof intentId === 'string' ? store.get('paymentIntents', intentId) : undefined
  const charge = intent && findCharge(store, intent.latest_charge)
  return charge?.paid ? charge : undefined
}

/** The dispute that keeps a charge's money from being given back: one that is lost, or undecided. */
export function findBlockingDispute(
  { store }: StandIn,
  charge: Stripe.Charge,
): Stripe.Dispute | undefined {
  const isBlocking = (dispute: Stripe.Dispute) =>
    dispute.charge === charge.id &&
    !dispute.is_charge_refundable &&
    dispute.status !== 'won' &&
    dispute.status !== 'warning_closed'
  return store.all('disputes').find(isBlocking)
}

type New = Required<Complaint> & { created: number }

function newDispute(
  charge: Stripe.Charge,
  { amount, reason, isInquiry, created }: New,
): Stripe.Dispute {
  return {
    id: newId('du'),
    object: 'dispute',
    amount,
    balance_transactions: [],
    charge: charge.id,
    created,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence,
    evidence_details: {
      due_by: created + secondsToAnswer,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: isInquiry,
    livemode: false,
    metadata: {},
    network_reason_code: '10.4',
    payment_intent: charge.payment_intent,
    payment_method_details: {
      type: 'card',
      card: {
        brand: charge.payment_method_details?.card?.brand ?? 'visa',
        case_type: isInquiry ? 'inquiry' : 'chargeback',
        network: charge.payment_method_details?.card?.network ?? 'visa',
        network_reason_code: '10.4',
      },
    },
    reason,
    status: isInquiry ? 'warning_needs_response' : 'needs_response',
  }
}

const noEvidence: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
}
