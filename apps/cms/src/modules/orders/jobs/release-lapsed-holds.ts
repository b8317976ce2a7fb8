import type { Where } from 'payload'

import { workOffQueue } from '../../../scheduler'
import { giveUpOrder } from '../give-up-order'
import type { Shop } from '../shop'

/** Orders whose time ran out: nobody can pay any more, then the seats are free again. */
export async function releaseLapsedHolds(shop: Shop): Promise<void> {
  const due: Where = {
    and: [
      { state: { in: ['open', 'paying'] } },
      { holdExpiresAt: { less_than_equal: shop.now.toISOString() } },
    ],
  }
  const { payload, now } = shop
  await workOffQueue(payload, { collection: 'orders', where: due, now }, (order) =>
    giveUpOrder(shop, { order, event: 'lapse' }),
  )
}
