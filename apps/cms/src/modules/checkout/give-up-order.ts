import { hasLapsed } from '@lectern/shared/booking/hold'
import type { Order } from '@lectern/shared/contract/payload-types'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { giveBackUses } from '../discounts'
import { loadOrder, transitionOrder, type Context } from '../orders'
import { carryOutDecision, closePayments, settleOrderPayments } from '../payments'

/** `kept`: not given up, because money came, or may yet have come, or because there is time left after all. */
export type GivenUp = 'given-up' | 'kept'

/**
 * Gives an order's seats and the use of its code back: by the customer's wish, or because the hold ran out. First nobody may
 * be able to pay any more; what had been paid is settled instead.
 */
export async function giveUpOrder(
  context: Context,
  { order, event }: { order: Order; event: 'lapse' | 'abandon' },
): Promise<GivenUp> {
  const closed = await closePayments(context, order)
  if (closed === 'paid') await settleOrderPayments(context, order.id)
  if (closed !== 'closed') return 'kept'
  // A payment begun since the order was read has changed its `paymentAttempt`: then this does not land.
  const moved = await transitionOrder(context.payload, { order, event })
  if (moved) {
    await giveBackUses(context.payload, moved)
    await carryOutDecision(context, moved.id)
  }
  return moved ? 'given-up' : 'kept'
}

/** Whether the hold of an order has run out, and its seats were given up now if they had not been before. */
export async function lapseIfDue(context: Context, order: Order): Promise<Order> {
  if (!isDue(order, context.now)) return order
  await giveUpOrder(context, { order, event: 'lapse' })
  return loadOrder(context.payload, order.id)
}

function isDue(order: Order, now: Date): boolean {
  return holdsSeats(order.state) && !!order.holdExpiresAt && hasLapsed(order.holdExpiresAt, now)
}
