import type { PayloadRequest } from 'payload'

import { tagsTouchedBy } from '@lectern/shared/contract/cache-tags'
import { hasPublicPath, publicPath } from '@lectern/shared/addresses/public-path'

import type { PublicChange } from '../public-changes/public-state'
import { announce } from './announce'

/** Tells the website which reads a change of a document makes stale, under its old address and its new one. */
export async function announceChange(req: PayloadRequest, change: PublicChange): Promise<void> {
  const { collection, before, after } = change
  if (req.context.seeding) return
  const courseIds = [before?.courseId, after?.courseId].filter((id) => id !== undefined)
  const tags = tagsTouchedBy({
    collection,
    slugs: [before?.slug, after?.slug].filter((slug) => slug !== undefined),
    courseSlugs: await slugsOfCourses(req, courseIds),
    filenames: [...(before?.filenames ?? []), ...(after?.filenames ?? [])],
  })
  const paths =
    after?.slug && hasPublicPath(collection) ? [publicPath({ collection, slug: after.slug })] : []
  await announce(req, { tags, paths })
}

async function slugsOfCourses(req: PayloadRequest, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<{ slug?: string | null }>({
    collection: 'courses',
    where: { id: { in: ids } },
    select: { slug: true },
    pagination: false,
    req,
  })
  return docs.map(({ slug }) => slug).filter((slug) => typeof slug === 'string')
}
