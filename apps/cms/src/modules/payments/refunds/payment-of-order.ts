import type { Order, Payment, Refund } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import type { Context } from '../../orders'

/** The payment that decided the order; `null` when the money came another way. */
export async function paymentOfOrder(
  context: Context,
  { paymentId }: Order,
): Promise<Payment | null> {
  return paymentId ? findPayment(context, { id: { equals: paymentId } }) : null
}

/** The payment that a refund names, such as a second one, or else the order's. */
export async function paymentOfRefund(
  context: Context,
  { refund, order }: { refund: Refund; order: Order },
): Promise<Payment | null> {
  const { paymentIntentId } = refund
  if (!paymentIntentId) return paymentOfOrder(context, order)
  return findPayment(context, { paymentIntentId: { equals: paymentIntentId } })
}

function findPayment({ payload }: Context, where: Where): Promise<Payment | null> {
  return payload.db.findOne<Payment>({ collection: 'payments', where })
}
