import type { Payment } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import type { DisputeStanding, DisputeState } from '@cms/stripe'
import { queueDisputeEmail } from '../../letters'
import { disputeWords, loadOrder, noteEvent, type Context } from '../../orders'

/** Asks Stripe about a dispute that something has been heard of. Answers the order's id. */
export async function checkDispute(context: Context, disputeId: string): Promise<string | null> {
  return context.stripe && noteDispute(context, await context.stripe.readDispute(disputeId))
}

/**
 * Writes down how a dispute stands, and tells staff of each step once. Places stay booked: what
 * becomes of them is for people to decide.
 */
export async function noteDispute(context: Context, state: DisputeState): Promise<string | null> {
  // Without this it would be that of any payment that was begun and never made.
  if (!state.paymentIntentId) return null
  const where = { paymentIntentId: { equals: state.paymentIntentId } }
  const payment = await context.payload.db.findOne<Payment>({ collection: 'payments', where })
  if (!payment) return null
  if (await writeDown(context, payment, state)) await tellStaff(context, payment, state)
  return payment.orderId
}

/** `false` when the dispute is known to have come further, so that what was heard is old. */
async function writeDown(
  { payload }: Context,
  payment: Payment,
  state: DisputeState,
): Promise<boolean> {
  const { disputeId, standing, amountPence, evidenceDueAt } = state
  const isNoStepBack: Where[] = [
    { disputeId: { exists: false } },
    { disputeId: { not_equals: disputeId } },
    { disputeStanding: { in: comesAfter[standing] } },
  ]
  const written = await compareAndSet(payload, {
    collection: 'payments',
    where: { and: [{ id: { equals: payment.id } }, { or: isNoStepBack }] },
    data: { disputeId, disputeStanding: standing, disputedPence: amountPence, evidenceDueAt },
  })
  return written !== null
}

/** What is decided is undecided by an appeal alone, of which only the end counts. */
const comesAfter: Record<DisputeStanding, DisputeStanding[]> = {
  asked: ['asked'],
  open: ['asked', 'open'],
  won: ['asked', 'open', 'won', 'lost'],
  lost: ['asked', 'open', 'won', 'lost'],
}

async function tellStaff(
  context: Context,
  { orderId }: Payment,
  state: DisputeState,
): Promise<void> {
  const order = await loadOrder(context.payload, orderId)
  await queueDisputeEmail(context, { order, state })
  await noteEvent(context.payload, {
    orderId,
    name: `dispute/${state.disputeId}/${state.standing}`,
    text: disputeWords(state),
    by: 'Stripe',
    now: context.now,
  })
}
