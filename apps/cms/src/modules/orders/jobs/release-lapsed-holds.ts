import { findWork, moveToEndOfQueue, workThrough } from '../../../scheduler'
import { giveUpOrder } from '../give-up-order'
import type { Shop } from '../shop'

/** Orders whose time ran out: nobody can pay any more, then the seats are free again. */
export async function releaseLapsedHolds(shop: Shop): Promise<void> {
  const due = await findWork(shop.payload, {
    collection: 'orders',
    where: {
      and: [
        { state: { in: ['open', 'paying'] } },
        { holdExpiresAt: { less_than_equal: shop.now.toISOString() } },
      ],
    },
  })
  await workThrough(due, async (order) => {
    await moveToEndOfQueue(shop.payload, { collection: 'orders', id: order.id })
    await giveUpOrder(shop, { order, event: 'lapse' })
  })
}
