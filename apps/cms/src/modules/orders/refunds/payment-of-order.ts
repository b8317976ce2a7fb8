import type { Order, Payment, Refund } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import type { Shop } from '../shop'

/** The payment that decided the order; `null` when the money came another way. */
export async function paymentOfOrder(shop: Shop, { paymentId }: Order): Promise<Payment | null> {
  return paymentId ? findPayment(shop, { id: { equals: paymentId } }) : null
}

/** The payment that a refund names, such as a second one, or else the order's. */
export async function paymentOfRefund(
  shop: Shop,
  { refund, order }: { refund: Refund; order: Order },
): Promise<Payment | null> {
  const { paymentIntentId } = refund
  if (!paymentIntentId) return paymentOfOrder(shop, order)
  return findPayment(shop, { paymentIntentId: { equals: paymentIntentId } })
}

function findPayment({ payload }: Shop, where: Where): Promise<Payment | null> {
  return payload.db.findOne<Payment>({ collection: 'payments', where })
}
