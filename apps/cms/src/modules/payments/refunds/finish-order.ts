import type { Booking, Payment, Refund } from '@lectern/shared/contract/payload-types'

import { loadOrder, transitionOrder, noteEvent, type Context } from '../../orders'

/** An order of which nothing is booked and nothing is owed is over. */
export async function finishOrderIfAllIsBack(
  context: Context,
  { refund, orderId }: { refund: Refund; orderId: string },
): Promise<void> {
  if (refund.status === 'failed' || !(await isAllBack(context, { refund, orderId }))) return
  const { payload, now } = context
  const isAllPaidBack = refund.status !== 'credited' && !refund.keptPence
  const text = isAllPaidBack ? 'Everything has been given back' : 'Nothing is booked any more'
  await noteEvent(payload, { orderId, name: 'refunded', text, now })
  let isFinished = false
  while (!isFinished) {
    const order = await loadOrder(payload, orderId)
    const changes = { followUpDone: true }
    isFinished =
      order.state === 'refunded' ||
      !!(await transitionOrder(payload, { order, event: 'finishRefund', changes }))
  }
}

async function isAllBack(
  context: Context,
  { refund, orderId }: { refund: Refund; orderId: string },
): Promise<boolean> {
  if (refund.kind === 'payment') return decidedTheOrder(context, refund)
  const booked = await context.payload.db.findOne<Booking>({
    collection: 'bookings',
    where: { and: [{ orderId: { equals: orderId } }, { status: { equals: 'booked' } }] },
  })
  return !booked
}

/** The refund of a second payment leaves the order, and its bookings, as they are. */
async function decidedTheOrder({ payload }: Context, refund: Refund): Promise<boolean> {
  const order = await loadOrder(payload, refund.orderId)
  if (order.state === 'booked' || !order.paymentId) return false
  const where = { id: { equals: order.paymentId } }
  const payment = await payload.db.findOne<Payment>({ collection: 'payments', where })
  return `${payment?.key}/all` === refund.key
}
