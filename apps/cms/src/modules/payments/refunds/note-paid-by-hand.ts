import type { Order, Refund } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { isDocumentId } from '@cms/database/document-ids'
import { Refusal } from '@cms/http/refusal'
import { noteEvent, type Context } from '../../orders'

interface PaidByHand {
  order: Order
  refundId: string
  by: string
}

/** Staff say that they have paid a customer back outside Stripe: nobody has to think of it any more. */
export async function notePaidByHand(
  context: Context,
  { order, refundId, by }: PaidByHand,
): Promise<Refund> {
  const { payload, now } = context
  if (!isDocumentId(payload, refundId)) throw new Refusal('not-found')
  const own: Where[] = [{ id: { equals: refundId } }, { orderId: { equals: order.id } }]
  const isWaiting: Where[] = [{ status: { equals: 'by-hand' } }, { followUpDone: { equals: true } }]
  await compareAndSet(payload, {
    collection: 'refunds',
    where: { and: [...own, ...isWaiting] },
    data: { status: 'paid-by-hand', finishedAt: now.toISOString() },
  })
  const refund = await payload.db.findOne<Refund>({ collection: 'refunds', where: { and: own } })
  if (!refund) throw new Refusal('not-found')
  if (refund.status !== 'paid-by-hand') throw new Refusal('not-allowed')
  const name = `refund/${refundId}/paid-by-hand`
  await noteEvent(payload, { orderId: order.id, name, text: 'Paid back by hand', by, now })
  return refund
}
