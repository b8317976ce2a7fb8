import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

import { claim } from '../database/claim'
import { keepTrouble, troubledCollections, type TroubledSlug } from './keep-trouble'
import { workThrough } from './work-through'

/** What is left over is done the next time. */
const maxDocumentsAtOnce = 100

interface Queue<Slug extends CollectionSlug> {
  collection: Slug
  where: Where
}

/**
 * Works on what waits, those that waited longest first. Each goes to the end of the queue before it is
 * tried, so that those which never come to an end leave the others their turn. What went wrong is kept at
 * the item itself, where its collection has a place for it.
 */
export async function workOffQueue<Slug extends QueueSlug>(
  payload: Payload,
  { collection, where }: Queue<Slug>,
  work: (document: DataFromCollectionSlug<Slug>) => Promise<unknown>,
): Promise<void> {
  const waiting = await findWork(payload, { collection, where })
  await workThrough(waiting, async (document) => {
    await moveToEndOfQueue(payload, { collection, id: document.id })
    if (!isTroubled(collection)) return work(document)
    return keepTrouble(payload, { collection, item: document }, () => work(document))
  })
}

function isTroubled(collection: CollectionSlug): collection is TroubledSlug {
  return troubledCollections.includes(collection as TroubledSlug)
}

/** The documents a job has to work on, those that waited longest first. */
export async function findWork<Slug extends CollectionSlug>(
  payload: Payload,
  { collection, where }: Queue<Slug>,
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
