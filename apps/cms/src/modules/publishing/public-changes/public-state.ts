import type { PayloadRequest } from 'payload'

import type { TaggedCollection } from '@lectern/shared/contract/cache-tags'

/** What the public can see of a document, as far as addresses and caches are concerned. */
export type PublicState = {
  id: string
  updatedAt: string
  slug?: string
  /** The course that a course run or testimonial belongs to. */
  courseId?: string
  /** Of a picture, in all its sizes. */
  filenames?: string[]
}

/** What the public saw before and sees now; `null` where there is nothing to see. */
export type PublicChange = {
  collection: TaggedCollection
  before: PublicState | null
  after: PublicState | null
}

type Wanted = { collection: TaggedCollection; id: string }

/**
 * Asks the database what is public now: `null` for drafts, the trash and hidden dates.
 *
 * The documents that Payload hands to hooks do not tell: they are the newest version, which after
 * "Save draft" is not what the public sees.
 */
export async function readPublicState(
  req: PayloadRequest,
  { collection, id }: Wanted,
): Promise<PublicState | null> {
  const row = await req.payload.db.findOne<Row>({
    collection,
    where: { id: { equals: id } },
    select: {
      slug: true,
      course: true,
      status: true,
      _status: true,
      filename: true,
      sizes: true,
      deletedAt: true,
      updatedAt: true,
    },
    req,
  })
  return row && isPublic(row) ? stateOf(row) : null
}

type Row = {
  id: string
  updatedAt: string
  slug?: string | null
  course?: string | null
  status?: string | null
  _status?: 'draft' | 'published' | null
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | null> | null
  deletedAt?: string | null
}

function isPublic({ _status, status, deletedAt }: Row): boolean {
  return !deletedAt && _status !== 'draft' && status !== 'hidden'
}

function stateOf(row: Row): PublicState {
  const { id, updatedAt, slug, course } = row
  const filenames = filenamesOf(row)
  return {
    id: String(id),
    updatedAt,
    ...(slug && { slug }),
    ...(course && { courseId: String(course) }),
    ...(filenames.length > 0 && { filenames }),
  }
}

function filenamesOf({ filename, sizes }: Row): string[] {
  const all = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
  return [...new Set(all.filter((name) => typeof name === 'string'))]
}
