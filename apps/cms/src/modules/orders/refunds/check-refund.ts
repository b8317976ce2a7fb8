import type { Refund } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import { claim } from '../../../database/claim'
import { queueRefundTroubleEmail } from '../emails/staff-emails'
import { noteEvent } from '../events/note-event'
import { loadOrder } from '../find-order'
import type { Shop } from '../shop'

/** A refund that Stripe had accepted and the customer's bank sent back: staff must know. Answers the order's id. */
export async function checkRefund(shop: Shop, stripeRefundId: string): Promise<string | null> {
  const { payload, stripe, now } = shop
  const where = { stripeRefundId: { equals: stripeRefundId } }
  const refund = await payload.db.findOne<Refund>({ collection: 'refunds', where })
  if (!refund || !stripe) return null
  const { orderId } = refund
  const answer = await stripe.readRefund(stripeRefundId)
  if (answer.outcome === 'accepted') return orderId
  await markFailed(shop, { stripeRefundId, error: answer.message })
  const order = await loadOrder(payload, orderId)
  await queueRefundTroubleEmail(shop, { refund: { ...refund, error: answer.message }, order })
  const name = `refund/${refund.id}/failed/${stripeRefundId}`
  await noteEvent(payload, { orderId, name, text: 'The refund failed: look at it', now })
  return orderId
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
