import type { Order, Refund } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import { claim } from '../../../database/claim'
import { Refusal } from '../../../http/refusal'
import { noteEvent } from '../events/note-event'
import type { Shop } from '../shop'
import { carryOutRefund } from './carry-out-refund'
import { sinceFailure } from './since-failure'

/**
 * Sends the money of a failed refund again: the same places, the same amount. Pressed twice it is one
 * attempt, because only a refund that has failed and is finished can be taken up, and only once.
 */
export async function retryRefund(
  shop: Shop,
  { order, refundId, by }: { order: Order; refundId: string; by: string },
): Promise<Refund> {
  const { payload, now } = shop
  const refund = await takeUp(shop, { order, refundId })
  if (refund.isSettled) return refund
  const name = `refund/${refund.id}/again${sinceFailure(refund)}`
  await noteEvent(payload, { orderId: order.id, name, text: 'Refund tried again', by, now })
  return carryOutRefund(shop, refund.id)
}

async function takeUp(
  { payload }: Shop,
  { order, refundId }: { order: Order; refundId: string },
): Promise<Refund> {
  const own: Where[] = [{ id: { equals: refundId } }, { orderId: { equals: order.id } }]
  const failed: Where[] = [{ status: { equals: 'failed' } }, { isSettled: { equals: true } }]
  const taken = await claim(payload, {
    collection: 'refunds',
    where: { and: [...own, ...failed] },
    data: { status: 'claimed', isSettled: false, stripeRefundId: null, error: null },
  })
  if (taken) return taken
  const refund = await payload.db.findOne<Refund>({ collection: 'refunds', where: { and: own } })
  if (!refund) throw new Refusal('not-found')
  if (refund.status === 'failed') throw new Refusal('unavailable')
  return refund
}
