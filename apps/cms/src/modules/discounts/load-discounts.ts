import type { Discount } from '@lectern/shared/discounts/discount'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import { toDiscount } from './to-discount'

/** What is taken off by itself, by course: one that names no course is for all of them. Codes are typed. */
export async function loadDiscounts(payload: Payload): Promise<(courseId: string) => Discount[]> {
  const inUse = await findAll(payload, {
    collection: 'discounts',
    where: {
      and: [
        { isInUse: { equals: true } },
        { kind: { not_equals: 'code' } },
        { deletedAt: { exists: false } },
      ],
    },
  })
  const rules = inUse.flatMap((written) => {
    const discount = toDiscount(written)
    return discount ? [{ discount, courseIds: (written.courses ?? []).map(idOf) }] : []
  })
  return (courseId) =>
    rules
      .filter(({ courseIds }) => courseIds.length === 0 || courseIds.includes(courseId))
      .map(({ discount }) => discount)
}
