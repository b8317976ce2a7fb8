import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

interface Asked<Slug extends CollectionSlug> {
  collection: Slug
  where: Where
  sort: string[]
  /** How many are on a page. */
  limit: number
  /** From 1. */
  page?: number
}

interface Page<Slug extends CollectionSlug> {
  docs: DataFromCollectionSlug<Slug>[]
  /** On all pages. */
  count: number
  pageCount: number
}

/**
 * One page of what a condition fits, without access control, and how many there are in all. On MongoDB the
 * adapter always gives the first page, and counts that alone, unless it is told `pagination`.
 */
export async function findPage<Slug extends CollectionSlug>(
  payload: Payload,
  { collection, where, sort, limit, page = 1 }: Asked<Slug>,
): Promise<Page<Slug>> {
  const { docs, totalDocs: count } = await payload.db.find<
    DataFromCollectionSlug<Slug> & { id: string }
  >({ collection, where, sort, limit, page, pagination: true })
  return { docs, count, pageCount: Math.ceil(count / limit) }
}
