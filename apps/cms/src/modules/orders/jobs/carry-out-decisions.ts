import { findWork, moveToEndOfQueue, workThrough } from '../../../scheduler'
import { carryOutDecision } from '../carry-out-decision'
import { carryOutRefund } from '../refunds/carry-out-refund'
import type { Shop } from '../shop'

/** Orders whose state was decided by a process that died before it had done all that follows. */
export async function carryOutDecisions(shop: Shop): Promise<void> {
  const unfinished = await findWork(shop.payload, {
    collection: 'orders',
    where: {
      and: [{ isSettled: { equals: false } }, { state: { not_in: ['open', 'paying'] } }],
    },
  })
  await workThrough(unfinished, async ({ id }) => {
    await moveToEndOfQueue(shop.payload, { collection: 'orders', id })
    await carryOutDecision(shop, id)
  })
}

export async function carryOutRefunds(shop: Shop): Promise<void> {
  const unfinished = await findWork(shop.payload, {
    collection: 'refunds',
    where: { isSettled: { equals: false } },
  })
  await workThrough(unfinished, async ({ id }) => {
    await moveToEndOfQueue(shop.payload, { collection: 'refunds', id })
    await carryOutRefund(shop, id)
  })
}
