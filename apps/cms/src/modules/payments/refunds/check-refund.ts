import type { Payment, Refund } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import type { RefundState } from '@cms/stripe'
import { queueForeignRefundEmail, queueRefundTroubleEmail } from '../../letters'
import { loadOrder, money, noteEvent, type Context } from '../../orders'

/**
 * Asks Stripe about a refund that something has been heard of. Staff must know of one that the
 * customer's bank sent back, and of one that somebody made in Stripe's dashboard. Answers the order's id.
 */
export async function checkRefund(
  context: Context,
  stripeRefundId: string,
): Promise<string | null> {
  const { payload, stripe } = context
  if (!stripe) return null
  const where = { stripeRefundId: { equals: stripeRefundId } }
  const refund = await payload.db.findOne<Refund>({ collection: 'refunds', where })
  const state = await stripe.readRefund(stripeRefundId)
  if (!refund) return state.key ? null : noteForeignRefund(context, state)
  if (state.outcome === 'refused') await noteFailure(context, { refund, state })
  return refund.orderId
}

async function noteFailure(
  context: Context,
  { refund, state }: { refund: Refund; state: RefundState & { outcome: 'refused' } },
): Promise<void> {
  const error = state.message
  await markFailed(context, { stripeRefundId: state.refundId, error })
  const order = await loadOrder(context.payload, refund.orderId)
  await queueRefundTroubleEmail(context, { refund: { ...refund, error }, order })
  await noteEvent(context.payload, {
    orderId: order.id,
    name: `refund/${refund.id}/failed/${state.refundId}`,
    text: 'The refund failed: look at it',
    now: context.now,
  })
}

/** Only while it is this attempt that stands: staff may be trying again by now. */
async function markFailed(
  { payload }: Context,
  { stripeRefundId, error }: { stripeRefundId: string; error: string },
): Promise<void> {
  const where: Where = {
    and: [{ stripeRefundId: { equals: stripeRefundId } }, { status: { equals: 'succeeded' } }],
  }
  await compareAndSet(payload, { collection: 'refunds', where, data: { status: 'failed', error } })
}

/** Not made here: no places were given back for it, and there is no credit note. */
async function noteForeignRefund(context: Context, state: RefundState): Promise<string | null> {
  // Without this it would be that of any payment that was begun and never made.
  if (!state.paymentIntentId) return null
  const where = { paymentIntentId: { equals: state.paymentIntentId } }
  const payment = await context.payload.db.findOne<Payment>({ collection: 'payments', where })
  if (!payment || state.outcome === 'refused') return null
  const order = await loadOrder(context.payload, payment.orderId)
  await queueForeignRefundEmail(context, { order, state })
  await noteEvent(context.payload, {
    orderId: order.id,
    name: `foreign-refund/${state.refundId}`,
    text: `${money(state.amountPence)} given back in Stripe's dashboard, not here: look at it`,
    by: 'Stripe',
    now: context.now,
  })
  return order.id
}
