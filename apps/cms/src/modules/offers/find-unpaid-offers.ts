import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'

/** Offers that were accepted and whose order came to nothing so far: nobody paid, and its places are free again. */
export async function findUnpaidOffers(payload: Payload): Promise<WrittenOffer[]> {
  const orders = await findAll(payload, {
    collection: 'orders',
    where: {
      and: [{ source: { equals: 'offer' } }, { state: { in: ['lapsed', 'abandoned'] } }],
    },
  })
  return findAll(payload, {
    collection: 'offers',
    where: {
      and: [{ state: { equals: 'accepted' } }, { orderId: { in: orders.map(({ id }) => id) } }],
    },
    sort: ['validUntil', 'id'],
  })
}
