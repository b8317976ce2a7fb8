import type { Shop } from '../shop'
import { workThrough } from '../work-through'
import { findWork } from './find-work'

/** Dietary and access needs go 30 days after the last course of their order. */
export async function eraseNeeds({ payload, now }: Shop): Promise<void> {
  const due = await findWork(payload, {
    collection: 'delegate-needs',
    where: { eraseAfter: { less_than_equal: now.toISOString() } },
  })
  await workThrough(due, ({ id }) =>
    payload.db.deleteOne({ collection: 'delegate-needs', where: { id: { equals: id } } }),
  )
}
