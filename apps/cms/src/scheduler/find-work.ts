import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

import { claim } from '../database/claim'

/** What is left over is done the next time. */
const maxDocumentsAtOnce = 100

/** The documents a job has to work on, those that waited longest first. */
export async function findWork<Slug extends CollectionSlug>(
  payload: Payload,
  { collection, where }: { collection: Slug; where: Where },
): Promise<DataFromCollectionSlug<Slug>[]> {
  const found = await payload.db.find<DataFromCollectionSlug<Slug> & { id: string }>({
    collection,
    where,
    sort: 'updatedAt',
    limit: maxDocumentsAtOnce,
    pagination: false,
  })
  return found.docs
}

/**
 * What may have to be worked on again lets the others go first: however many there are that never
 * come to an end, each document has its turn.
 */
export async function moveToEndOfQueue(
  payload: Payload,
  { collection, id }: { collection: QueueSlug; id: string },
): Promise<void> {
  await claim(payload, { collection, where: { id: { equals: id } }, data: {} })
}

type QueueSlug =
  | 'bookings'
  | 'delegate-needs'
  | 'holds'
  | 'orders'
  | 'payments'
  | 'place-moves'
  | 'refunds'
  | 'run-cancellations'
