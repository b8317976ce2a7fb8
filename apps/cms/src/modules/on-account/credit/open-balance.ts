import type { CreditNote, Order } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { inPieces } from '@cms/database/in-pieces'
import { findAll } from '@cms/database/find-all'

export interface OpenOrder {
  order: Order
  unpaidPence: number
}

/**
 * What an organisation has not paid: each order that was booked on account, with what is left of it after
 * credit notes. The one place that says what “unpaid” is.
 */
export async function openBalanceOf(
  payload: Payload,
  organisationId: string,
): Promise<OpenOrder[]> {
  const orders = await findAll(payload, {
    collection: 'orders',
    where: {
      and: [
        { organisation: { equals: organisationId } },
        { payment: { equals: 'account' } },
        { state: { equals: 'booked' } },
      ],
    },
    sort: 'id',
  })
  const credited = await creditedOf(
    payload,
    orders.map(({ id }) => id),
  )
  return orders.map((order) => ({
    order,
    unpaidPence: Math.max(0, order.grossPence - (credited.get(order.id) ?? 0)),
  }))
}

async function creditedOf(
  payload: Payload,
  orderIds: readonly string[],
): Promise<Map<string, number>> {
  const notes = await inPieces(orderIds, async (piece) => {
    const { docs } = await payload.db.find<Pick<CreditNote, 'id' | 'orderId' | 'grossPence'>>({
      collection: 'credit-notes',
      where: { orderId: { in: piece } },
      select: { orderId: true, grossPence: true },
      pagination: false,
      limit: 0,
    })
    return docs
  })
  const sums = new Map<string, number>()
  for (const { orderId, grossPence } of notes) {
    sums.set(orderId, (sums.get(orderId) ?? 0) + grossPence)
  }
  return sums
}
