import type { Order, Payment, Refund } from '@lectern/shared/contract/payload-types'
import { createHash } from 'node:crypto'

import { insertOrFind } from '../../../database/insert-or-find'
import type { Shop } from '../shop'
import { carryOutRefund } from './carry-out-refund'
import { theProgram } from './who-asked'

interface SeatRefund {
  order: Order
  bookingIds: readonly string[]
  reason: string
  by: string
}

/**
 * Gives back places of a booked order, each at the share that was stored for it. Asked twice for the
 * same places it is one refund; a place that another refund has taken is left to that one.
 */
export async function planSeatRefund(shop: Shop, of: SeatRefund): Promise<Refund> {
  const { order, bookingIds, reason, by } = of
  const data = {
    ...refundData(order),
    key: `${order.id}/places/${digest(bookingIds)}`,
    kind: 'seats',
    bookingIds: [...bookingIds],
    reason,
    requestedBy: by,
  }
  const refund = await insertOrFind(shop.payload, { collection: 'refunds', data })
  return carryOutRefund(shop, refund.id)
}

/** Gives back a whole payment that led to no booking. */
export async function planPaymentRefund(
  shop: Shop,
  {
    order,
    payment,
    reason,
    by = theProgram,
  }: { order: Order; payment: Payment; reason: string; by?: string },
): Promise<Refund> {
  const data = {
    ...refundData(order),
    key: `${payment.key}/all`,
    kind: 'payment',
    paymentIntentId: payment.paymentIntentId,
    grossPence: payment.receivedPence ?? payment.grossPence,
    reason,
    requestedBy: by,
  }
  const refund = await insertOrFind(shop.payload, { collection: 'refunds', data })
  return carryOutRefund(shop, refund.id)
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
    isSettled: false,
  }
}

function digest(bookingIds: readonly string[]): string {
  return createHash('sha256').update(bookingIds.toSorted().join('|')).digest('hex').slice(0, 32)
}
