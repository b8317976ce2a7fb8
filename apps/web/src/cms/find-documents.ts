import 'server-only'
import type { Config } from '@lectern/shared/contract/payload-types'
import { collectionTag, type TaggedCollection } from '@lectern/shared/contract/cache-tags'
import type { ListPage } from '../views/blog'
import { readCms } from './client'

type Documents = Config['collections']

export interface Find<Collection extends TaggedCollection> {
  collection: Collection
  where?: Record<string, string>
  /** Always given: databases differ in their natural order. */
  sort: string
  depth: number
  limit: number
  page?: number
  /** Fields that lists do not need. */
  without?: (keyof Documents[Collection])[]
  /** For a read of one document, in place of the collection's tag: others may change without it. */
  ownTag?: string
  /** Of what is shown besides. */
  tags?: string[]
  revalidateSeconds?: number
}

interface Found<Document> {
  docs: Document[]
  page: number
  totalPages: number
  totalDocs: number
}

/** One page of published documents. */
export async function findDocuments<Collection extends TaggedCollection>(
  find: Find<Collection>,
): Promise<ListPage<Documents[Collection]>> {
  const { collection, ownTag, tags = [], revalidateSeconds } = find
  const found = await readCms<Found<Documents[Collection]>>({
    path: `/${collection}`,
    query: queryOf(find),
    tags: [ownTag ?? collectionTag(collection), ...tags],
    ...(revalidateSeconds !== undefined && { revalidateSeconds }),
  })
  return {
    items: found.docs,
    // Not the answer's: beyond the end, Payload may say that it is the first page of nothing.
    page: find.page ?? 1,
    pageCount: found.totalPages,
    total: found.totalDocs,
  }
}

const mostDocuments = 1_000
const documentsPerRead = 100

/** All published documents, up to a thousand. */
export async function findEveryDocument<Collection extends TaggedCollection>(
  find: Omit<Find<Collection>, 'limit' | 'page'>,
): Promise<Documents[Collection][]> {
  const first = await findDocuments({ ...find, limit: documentsPerRead })
  const pageCount = Math.min(first.pageCount, mostDocuments / documentsPerRead)
  const rest = await Promise.all(
    Array.from({ length: Math.max(0, pageCount - 1) }, (_, index) =>
      findDocuments({ ...find, limit: documentsPerRead, page: index + 2 }),
    ),
  )
  return [first, ...rest].flatMap(({ items }) => items)
}

function queryOf<Collection extends TaggedCollection>({
  where = {},
  sort,
  depth,
  limit,
  page = 1,
  without = [],
}: Find<Collection>): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(where).map(([name, value]) => [`where${name}`, value])),
    ...Object.fromEntries(without.map((field) => [`select[${String(field)}]`, 'false'])),
    sort,
    depth: String(depth),
    limit: String(limit),
    page: String(page),
  }
}
