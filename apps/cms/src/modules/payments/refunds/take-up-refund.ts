import type { Order, Refund } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { isDocumentId } from '@cms/database/document-ids'
import { Refusal } from '@cms/http/refusal'
import { noteEvent, sinceFailure, type Context } from '../../orders'
import { carryOutRefund } from './carry-out-refund'

/** What staff can do about a refund that failed. */
export const waysToTakeUp = ['again', 'by-hand'] as const
type Way = (typeof waysToTakeUp)[number]

interface TakeUp {
  order: Order
  refundId: string
  way: Way
  by: string
}

/**
 * Takes up a failed refund: the same places, the same amount. Its money is sent again, or paid back by
 * staff outside Stripe. Pressed twice it is done once, because only a refund that has failed and is
 * finished can be taken up.
 */
export async function takeUpRefund(context: Context, of: TakeUp): Promise<Refund> {
  const refund = await claimFailed(context, of)
  if (refund.followUpDone) return refund
  const { order, way, by } = of
  await noteEvent(context.payload, {
    orderId: order.id,
    name: `refund/${refund.id}/${way}${sinceFailure(refund)}`,
    text: takenUp[way].text,
    by,
    now: context.now,
  })
  return carryOutRefund(context, refund.id)
}

const takenUp: Record<Way, { status: Refund['status']; text: string }> = {
  again: { status: 'claimed', text: 'Refund tried again' },
  'by-hand': { status: 'by-hand', text: 'Staff pay the refund another way' },
}

async function claimFailed({ payload }: Context, of: TakeUp): Promise<Refund> {
  if (!isDocumentId(payload, of.refundId)) throw new Refusal('not-found')
  const own: Where[] = [{ id: { equals: of.refundId } }, { orderId: { equals: of.order.id } }]
  const failed: Where[] = [{ status: { equals: 'failed' } }, { followUpDone: { equals: true } }]
  const { status } = takenUp[of.way]
  const taken = await compareAndSet(payload, {
    collection: 'refunds',
    where: { and: [...own, ...failed] },
    data: { status, followUpDone: false, stripeRefundId: null, error: null },
  })
  if (taken) return taken
  const refund = await payload.db.findOne<Refund>({ collection: 'refunds', where: { and: own } })
  if (!refund) throw new Refusal('not-found')
  if (refund.status === 'failed') throw new Refusal('unavailable')
  return refund
}
