import { documentPlaceOf } from '@lectern/shared/addresses/public-path'
import type { PayloadRequest } from 'payload'

import { readPublicState } from '../public-changes/public-state'

/** Whether visitors find a page, post, course, author or topic at an address. */
export async function isPublishedAt(req: PayloadRequest, path: string): Promise<boolean> {
  const place = documentPlaceOf(path)
  if (!place) return false
  const { collection, slug } = place
  const row = await req.payload.db.findOne<{ id: string }>({
    collection,
    where: { slug: { equals: slug } },
    select: { slug: true },
    req,
  })
  return row !== null && (await readPublicState(req, { collection, id: row.id })) !== null
}
