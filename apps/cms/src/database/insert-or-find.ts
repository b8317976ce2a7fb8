import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'

import { insertOnce } from './insert-once'

/** The document with this `key`: the one that is written here, or the one that somebody wrote before. */
export async function insertOrFind<Slug extends CollectionSlug>(
  payload: Payload,
  { collection, data }: { collection: Slug; data: { key: string } & Record<string, unknown> },
): Promise<DataFromCollectionSlug<Slug>> {
  const written = await insertOnce(payload, { collection, data })
  return written ?? findByKey(payload, { collection, key: data.key })
}

/** @throws Error: for a key that this program wrote down itself. */
async function findByKey<Slug extends CollectionSlug>(
  payload: Payload,
  { collection, key }: { collection: Slug; key: string },
): Promise<DataFromCollectionSlug<Slug>> {
  const found = await payload.db.findOne<DataFromCollectionSlug<Slug> & { id: string }>({
    collection,
    where: { key: { equals: key } },
  })
  if (!found) throw new Error(`${key} in ${collection} is neither new nor there`)
  return found
}
