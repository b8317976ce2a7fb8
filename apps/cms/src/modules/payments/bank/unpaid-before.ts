import type { Order, Refund } from '@lectern/shared/contract/payload-types'
import { balancePence } from '@lectern/shared/orders/order-balance'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { moneyOf } from './money-of-orders'

/**
 * What was unpaid of an order before a refund of it, in pence. Of two that are carried out at once only the
 * later counts the other, so what they give back together is never more than has come in.
 */
export async function unpaidBefore(
  payload: Payload,
  { refund, order }: { refund: Refund; order: Order },
): Promise<number> {
  const where = { orderId: { equals: order.id } }
  const [bankPayments, refunds] = await Promise.all([
    findAll(payload, { collection: 'bank-payments', where, sort: 'id' }),
    findAll(payload, { collection: 'refunds', where, sort: 'id' }),
  ])
  const earlier = refunds.filter((other) => isEarlier(other, refund))
  return balancePence(moneyOf(order, { bankPayments, refunds: earlier, creditNotes: earlier }))
}

/** What an earlier one cancelled is known as soon as its amount stands, and is what its credit note comes to. */
function isEarlier(other: Refund, refund: Refund): boolean {
  if (other.id === refund.id || other.status === 'planned' || other.status === 'nothing')
    return false
  return orderOf(other) < orderOf(refund)
}

function orderOf({ createdAt, id }: Refund): string {
  return `${createdAt} ${id}`
}
