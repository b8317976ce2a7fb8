import type { Order, Payment, Refund } from '@lectern/shared/contract/payload-types'
import { createHash } from 'node:crypto'

import { insertOrFind } from '@cms/database/insert-or-find'
import { systemActor, type Context } from '../../orders'
import { carryOutRefund } from './carry-out-refund'

interface SeatRefund {
  order: Order
  bookingIds: readonly string[]
  reason: string
  by: string
  /** How much of the price is kept, from 0 to 100; nothing unless it is said. */
  keptPercent?: number
}

/**
 * Gives back places of a booked order, each at the share that was stored for it, less what is kept. Asked twice
 * for the same places it is one refund; a place that another refund has taken is left to that one.
 */
export async function planSeatRefund(context: Context, of: SeatRefund): Promise<Refund> {
  const { order, bookingIds, reason, by, keptPercent = 0 } = of
  const data = {
    ...refundData(order),
    key: `${order.id}/places/${digest(bookingIds)}`,
    kind: 'seats',
    bookingIds: [...bookingIds],
    keptPercent,
    reason,
    requestedBy: by,
  }
  const refund = await insertOrFind(context.payload, { collection: 'refunds', data })
  return carryOutRefund(context, refund.id)
}

/** Gives back a whole payment that led to no booking. */
export async function planPaymentRefund(
  context: Context,
  {
    order,
    payment,
    reason,
    by = systemActor,
  }: { order: Order; payment: Payment; reason: string; by?: string },
): Promise<Refund> {
  const grossPence = payment.receivedPence ?? payment.grossPence
  const data = {
    ...refundData(order),
    key: `${payment.key}/all`,
    kind: 'payment',
    paymentIntentId: payment.paymentIntentId,
    grossPence,
    backPence: grossPence,
    reason,
    requestedBy: by,
  }
  const refund = await insertOrFind(context.payload, { collection: 'refunds', data })
  return carryOutRefund(context, refund.id)
}

function refundData(order: Order) {
  return {
    title: `Refund for ${order.reference}`,
    status: 'planned',
    belongsTo: order.id,
    orderId: order.id,
    netPence: 0,
    vatPence: 0,
    grossPence: 0,
    backPence: 0,
    followUpDone: false,
  }
}

function digest(bookingIds: readonly string[]): string {
  return createHash('sha256').update(bookingIds.toSorted().join('|')).digest('hex').slice(0, 32)
}
