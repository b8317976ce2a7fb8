import 'server-only'
import { collectionTag, type TaggedCollection } from '@lectern/shared/contract/cache-tags'
import { relatedTags } from '@lectern/shared/contract/related-tags'
import type { ListPage } from '../views/blog'
import { readCms } from './client'
import { readPages } from './read-pages'
import type { ShownCourse, ShownTrainer } from './to-view/course'
import type { ShownRun, ShownVenue } from './to-view/course-date'
import type { ShownMedia } from './to-view/image'
import type { ShownRedirect } from './to-view/link'
import type { ShownPage } from './to-view/page-blocks'
import type { ShownAuthor, ShownPost } from './to-view/post'
import type { ShownTestimonial } from './to-view/testimonial'
import type { ShownTopic } from './to-view/topic'

/** Of what the CMS answers, only what the website has decided to show. */
interface Documents extends Record<TaggedCollection, object> {
  posts: ShownPost
  authors: ShownAuthor
  topics: ShownTopic
  pages: ShownPage
  courses: ShownCourse
  'course-runs': ShownRun
  venues: ShownVenue
  trainers: ShownTrainer
  testimonials: ShownTestimonial
  media: ShownMedia
  redirects: ShownRedirect
}

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
  /** Besides those of related documents, which follow from the depth. */
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
  const { collection, revalidateSeconds } = find
  const found = await readCms<Found<Documents[Collection]>>({
    path: `/${collection}`,
    query: queryOf(find),
    tags: tagsOf(find),
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

const documentsPerRead = 100

/** All published documents, however many. */
export function findEveryDocument<Collection extends TaggedCollection>(
  find: Omit<Find<Collection>, 'limit' | 'page'>,
): Promise<Documents[Collection][]> {
  return readPages((page) => findDocuments({ ...find, limit: documentsPerRead, page }))
}

/** The first thousand published documents (1), the second (2), and so on: for what comes in parts. */
export function findThousand<Collection extends TaggedCollection>(
  find: Omit<Find<Collection>, 'limit' | 'page'>,
  thousand: number,
): Promise<Documents[Collection][]> {
  const last = (thousand * 1_000) / documentsPerRead
  const first = last - 1_000 / documentsPerRead + 1
  return readPages((page) => findDocuments({ ...find, limit: documentsPerRead, page }), {
    first,
    last,
  })
}

/** What makes the answer stale: the documents that were asked for, and those that come with them. */
export function tagsOf<Collection extends TaggedCollection>({
  collection,
  depth,
  without = [],
  ownTag,
  tags = [],
}: Pick<Find<Collection>, 'collection' | 'depth' | 'without' | 'ownTag' | 'tags'>): string[] {
  const related = relatedTags({ collection, depth, without: without.map(String) })
  return [...new Set([ownTag ?? collectionTag(collection), ...tags, ...related])]
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
