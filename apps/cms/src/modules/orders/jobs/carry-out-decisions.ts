import type { Where } from 'payload'

import { workOffQueue } from '../../../scheduler'
import { carryOutDecision } from '../carry-out-decision'
import { carryOutRefund } from '../refunds/carry-out-refund'
import type { Shop } from '../shop'

/** Orders whose state was decided by a process that died before it had done all that follows. */
export async function carryOutDecisions(shop: Shop): Promise<void> {
  const unfinished: Where = {
    and: [{ isSettled: { equals: false } }, { state: { not_in: ['open', 'paying'] } }],
  }
  const { payload, now } = shop
  await workOffQueue(payload, { collection: 'orders', where: unfinished, now }, ({ id }) =>
    carryOutDecision(shop, id),
  )
}

export async function carryOutRefunds(shop: Shop): Promise<void> {
  const unfinished: Where = { isSettled: { equals: false } }
  const { payload, now } = shop
  await workOffQueue(payload, { collection: 'refunds', where: unfinished, now }, ({ id }) =>
    carryOutRefund(shop, id),
  )
}
