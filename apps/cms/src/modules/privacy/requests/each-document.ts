import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

const pageSize = 500

type Wanted<Slug extends CollectionSlug, Field extends keyof DataFromCollectionSlug<Slug>> = {
  collection: Slug
  /** What the database itself can leave out. */
  where?: Where
  /** What is looked at: the rest, such as the HTML of an e-mail, is not fetched. */
  fields: readonly Field[]
}

/**
 * The documents of a collection, some at a time, each with the fields that are looked at, and without
 * access control. A person may be named in JSON and in letters that databases fold differently, so that
 * each of them is looked at here.
 */
export async function* eachDocument<
  Slug extends CollectionSlug,
  Field extends keyof DataFromCollectionSlug<Slug> & string,
>(
  payload: Payload,
  { collection, where = {}, fields }: Wanted<Slug, Field>,
): AsyncGenerator<Pick<DataFromCollectionSlug<Slug>, Field> & { id: string }> {
  const select = Object.fromEntries(fields.map((field) => [field, true as const]))
  type Found = Pick<DataFromCollectionSlug<Slug>, Field> & { id: string }
  for (let after: Where[] = []; ;) {
    const { docs } = await payload.db.find<Found>({
      collection,
      where: { and: [where, ...after] },
      select,
      sort: 'id',
      limit: pageSize,
      pagination: false,
    })
    yield* docs
    const last = docs.at(-1)
    if (!last || docs.length < pageSize) return
    after = [{ id: { greater_than: last.id } }]
  }
}
