import { findWork, moveToEndOfQueue, workThrough } from '../../../scheduler'
import { carryOutCancellation } from '../run-cancellations/carry-out-cancellation'
import type { Shop } from '../shop'

/** Dates that were called off, of which not everybody has been moved or refunded yet. */
export async function carryOutCancellations(shop: Shop): Promise<void> {
  const unfinished = await findWork(shop.payload, {
    collection: 'run-cancellations',
    where: { isSettled: { equals: false } },
  })
  await workThrough(unfinished, async (cancellation) => {
    const { id } = cancellation
    await moveToEndOfQueue(shop.payload, { collection: 'run-cancellations', id })
    await carryOutCancellation(shop, cancellation)
  })
}
