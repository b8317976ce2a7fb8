import type {
  CollectionSlug,
  DataFromCollectionSlug,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'

interface Asked<Slug extends CollectionSlug> {
  collection: Slug
  where?: Where
  sort?: string | string[]
  /** Of the save that this belongs to. */
  req?: Partial<PayloadRequest>
}

/** Every document that a condition fits, without access control. Databases differ in their natural order. */
export async function findAll<Slug extends CollectionSlug>(
  payload: Payload,
  { collection, where = {}, sort, req }: Asked<Slug>,
): Promise<DataFromCollectionSlug<Slug>[]> {
  const { docs } = await payload.db.find<DataFromCollectionSlug<Slug> & { id: string }>({
    collection,
    where,
    ...(sort !== undefined && { sort }),
    ...(req && { req }),
    pagination: false,
    limit: 0,
  })
  return docs
}
