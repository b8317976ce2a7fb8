import type { Order } from '@lectern/shared/contract/payload-types'

import type { Context } from '../orders'
import { closePayments, settleOrderPayments } from '../payments'

/**
 * Before an order is paid in another way. `null`: none of its payments can be made any more. Otherwise what
 * came of them, and the order goes on from there.
 */
export async function closeEarlierPayments(
  context: Context,
  order: Order,
): Promise<{ outcome: 'payment-unavailable' | 'placed' } | null> {
  const closed = await closePayments(context, order)
  if (closed === 'unknown') return { outcome: 'payment-unavailable' }
  if (closed !== 'paid') return null
  await settleOrderPayments(context, order.id)
  return { outcome: 'placed' }
}
