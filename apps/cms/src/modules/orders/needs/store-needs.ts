import type { Need } from '@lectern/shared/contract/checkout-forms'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { insertOnce } from '@cms/database/insert-once'
import { eraseAfter } from './erase-after'

interface Told {
  orderId: string
  needs: readonly Need[]
  /** The last of them says how long the needs are kept. */
  courses: readonly { endsAt: string }[]
}

/** One document for each order, apart from it, so that it can be erased alone. */
export async function storeNeeds(
  payload: Payload,
  { orderId, needs, courses }: Told,
): Promise<void> {
  const entries = needs.filter(({ dietary, access }) => dietary || access)
  const data = { entries, eraseAfter: eraseAfter(courses) }
  const inserted = await insertOnce<'delegate-needs'>(payload, {
    collection: 'delegate-needs',
    data: { ...data, key: orderId, belongsTo: orderId, orderId },
  })
  if (inserted) return
  await compareAndSet(payload, {
    collection: 'delegate-needs',
    where: { key: { equals: orderId } },
    data,
  })
}
