import type { Where } from 'payload'

import { workOffQueue } from '../../../scheduler'
import { carryOutCancellation } from '../run-cancellations/carry-out-cancellation'
import type { Shop } from '../shop'

/** Dates that were called off, of which not everybody has been moved or refunded yet. */
export async function carryOutCancellations(shop: Shop): Promise<void> {
  const unfinished: Where = { isSettled: { equals: false } }
  await workOffQueue(
    shop.payload,
    { collection: 'run-cancellations', where: unfinished, now: shop.now },
    (cancellation) => carryOutCancellation(shop, cancellation),
  )
}
