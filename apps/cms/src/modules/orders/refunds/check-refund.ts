import type { Payment, Refund } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import { claim } from '../../../database/claim'
import type { RefundState } from '../../../stripe'
import { queueForeignRefundEmail, queueRefundTroubleEmail } from '../emails/staff-emails'
import { noteEvent } from '../events/note-event'
import { loadOrder } from '../find-order'
import type { Shop } from '../shop'
import { money } from '../words/amounts'

/**
 * Asks Stripe about a refund that something has been heard of. Staff must know of one that the
 * customer's bank sent back, and of one that somebody made in Stripe's dashboard. Answers the order's id.
 */
export async function checkRefund(shop: Shop, stripeRefundId: string): Promise<string | null> {
  const { payload, stripe } = shop
  if (!stripe) return null
  const where = { stripeRefundId: { equals: stripeRefundId } }
  const refund = await payload.db.findOne<Refund>({ collection: 'refunds', where })
  const state = await stripe.readRefund(stripeRefundId)
  if (!refund) return state.key ? null : noteForeignRefund(shop, state)
  if (state.outcome === 'refused') await noteFailure(shop, { refund, state })
  return refund.orderId
}

async function noteFailure(
  shop: Shop,
  { refund, state }: { refund: Refund; state: RefundState & { outcome: 'refused' } },
): Promise<void> {
  const error = state.message
  await markFailed(shop, { stripeRefundId: state.refundId, error })
  const order = await loadOrder(shop.payload, refund.orderId)
  await queueRefundTroubleEmail(shop, { refund: { ...refund, error }, order })
  await noteEvent(shop.payload, {
    orderId: order.id,
    name: `refund/${refund.id}/failed/${state.refundId}`,
    text: 'The refund failed: look at it',
    now: shop.now,
  })
}

/** Only while it is this attempt that stands: staff may be trying again by now. */
async function markFailed(
  { payload }: Shop,
  { stripeRefundId, error }: { stripeRefundId: string; error: string },
): Promise<void> {
  const where: Where = {
    and: [{ stripeRefundId: { equals: stripeRefundId } }, { status: { equals: 'succeeded' } }],
  }
  await claim(payload, { collection: 'refunds', where, data: { status: 'failed', error } })
}

/** Not made here: no places were given back for it, and there is no credit note. */
async function noteForeignRefund(shop: Shop, state: RefundState): Promise<string | null> {
  // Without this it would be that of any payment that was begun and never made.
  if (!state.paymentIntentId) return null
  const where = { paymentIntentId: { equals: state.paymentIntentId } }
  const payment = await shop.payload.db.findOne<Payment>({ collection: 'payments', where })
  if (!payment || state.outcome === 'refused') return null
  const order = await loadOrder(shop.payload, payment.orderId)
  await queueForeignRefundEmail(shop, { order, state })
  await noteEvent(shop.payload, {
    orderId: order.id,
    name: `foreign-refund/${state.refundId}`,
    text: `${money(state.amountPence)} given back in Stripe's dashboard, not here: look at it`,
    by: 'Stripe',
    now: shop.now,
  })
  return order.id
}
