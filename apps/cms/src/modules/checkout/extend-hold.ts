import { extendClock } from '@lectern/shared/booking/hold'
import type { Order } from '@lectern/shared/contract/payload-types'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { compareAndSet } from '../../database/compare-and-set'
import { loadOrder, type Context } from '../orders'
import type { Holder } from './hoarding/holder'
import { refuseMostOfDate } from './hoarding/refuse-hoarding'
import { reviveWithinLimit, type Revived } from './revive-order'

/**
 * Gives the customer more time: a later end while the seats are held, the seats anew when they are not.
 *
 * @throws Refusal when too much would be kept for somebody whose e-mail address has not answered.
 */
export async function extendHold(
  context: Context,
  order: Order,
  holder: Holder | null = null,
): Promise<Revived> {
  if (!holdsSeats(order.state)) return reviveWithinLimit(context, order, holder)
  await refuseMostOfDate(context, order, [])
  const { extensionsUsed } = order
  const holdExpiresAt = order.holdExpiresAt ?? context.now.toISOString()
  const clock = extendClock({ holdExpiresAt, extensionsUsed }, context.now)
  if (!clock) return { outcome: 'no-extensions-left' }
  const extended = await compareAndSet(context.payload, {
    collection: 'orders',
    where: {
      and: [
        { id: { equals: order.id } },
        { state: { equals: order.state } },
        { extensionsUsed: { equals: extensionsUsed } },
        // Going to pay has kept them for longer, meanwhile.
        { holdExpiresAt: { equals: order.holdExpiresAt } },
      ],
    },
    data: { ...clock },
  })
  if (extended) return { outcome: 'held', order: extended }
  return extendHold(context, await loadOrder(context.payload, order.id), holder)
}
