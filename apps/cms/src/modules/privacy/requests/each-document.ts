import type { CollectionSlug, DataFromCollectionSlug, PaginatedDocs, Payload } from 'payload'

const pageSize = 500

/**
 * All documents of a collection, some at a time and without access control. A person may be named in JSON
 * and in letters that databases fold differently, so that each is looked at here.
 */
export async function* eachDocument<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
): AsyncGenerator<DataFromCollectionSlug<Slug>> {
  for (let page: number | null | undefined = 1; page;) {
    const found: PaginatedDocs<DataFromCollectionSlug<Slug>> = await payload.db.find<
      DataFromCollectionSlug<Slug> & { id: string }
    >({
      collection,
      where: {},
      sort: 'id',
      limit: pageSize,
      page,
    })
    yield* found.docs
    page = found.nextPage
  }
}
