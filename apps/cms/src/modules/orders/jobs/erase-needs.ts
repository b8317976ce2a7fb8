import type { DelegateNeed } from '@lectern/shared/contract/payload-types'

import { setEraseDate } from '../needs/set-erase-date'
import type { Shop } from '../shop'
import { workThrough } from '../work-through'
import { findWork } from './find-work'

/** Dietary and access needs go 30 days after the last course of their order, which may have been moved. */
export async function eraseNeeds(shop: Shop): Promise<void> {
  const due = await findWork(shop.payload, { collection: 'delegate-needs', where: isDue(shop) })
  await workThrough(due, (needs) => eraseIfDue(shop, needs))
}

async function eraseIfDue(shop: Shop, { id, orderId }: DelegateNeed): Promise<void> {
  const { payload } = shop
  await setEraseDate(payload, orderId)
  const where = { and: [{ id: { equals: id } }, isDue(shop)] }
  await payload.db.deleteOne({ collection: 'delegate-needs', where })
}

function isDue({ now }: Shop) {
  return { eraseAfter: { less_than_equal: now.toISOString() } }
}
