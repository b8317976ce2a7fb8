import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

import { compareAndSet } from '../database/compare-and-set'
import { keepTrouble, type TroubledSlug } from './keep-trouble'
import { processEach } from './process-each'

/** What is left over is done the next time. */
const maxDocumentsAtOnce = 100

interface Queue<Slug extends CollectionSlug> {
  collection: Slug
  where: Where
}

/**
 * Works on what waits, those that waited longest first. Each goes to the end of the queue before it is
 * tried, so that those which never come to an end leave the others their turn. What went wrong is kept at
 * the item itself.
 */
export async function processQueue<Slug extends TroubledSlug>(
  payload: Payload,
  { collection, where, now }: Queue<Slug> & { now: Date },
  work: (document: DataFromCollectionSlug<Slug>) => Promise<unknown>,
): Promise<void> {
  const waiting = await findWork(payload, { collection, where })
  await processEach(waiting, async (document) => {
    await moveToEndOfQueue(payload, { collection, id: document.id })
    return keepTrouble(payload, { collection, item: document, now }, () => work(document))
  })
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
  { collection, id }: { collection: TroubledSlug; id: string },
): Promise<void> {
  await compareAndSet(payload, { collection, where: { id: { equals: id } }, data: {} })
}
