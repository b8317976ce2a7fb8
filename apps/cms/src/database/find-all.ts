import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

/** Every document that a condition fits, without access control. Databases differ in their natural order. */
export async function findAll<Slug extends CollectionSlug>(
  payload: Payload,
  { collection, where = {}, sort }: { collection: Slug; where?: Where; sort?: string | string[] },
): Promise<DataFromCollectionSlug<Slug>[]> {
  const { docs } = await payload.db.find<DataFromCollectionSlug<Slug> & { id: string }>({
    collection,
    where,
    ...(sort !== undefined && { sort }),
    pagination: false,
    limit: 0,
  })
  return docs
}
