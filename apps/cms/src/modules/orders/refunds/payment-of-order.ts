import type { Order, Payment } from '@lectern/shared/contract/payload-types'

import type { Shop } from '../shop'

/** Stripe's name of the payment that decided the order; `null` when the money came another way. */
export async function paymentOfOrder({ payload }: Shop, order: Order): Promise<string | null> {
  if (!order.paymentId) return null
  const where = { id: { equals: order.paymentId } }
  const payment = await payload.db.findOne<Payment>({ collection: 'payments', where })
  return payment?.paymentIntentId ?? null
}
