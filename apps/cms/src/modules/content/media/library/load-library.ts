import { createLocalReq, type Payload, type Where } from 'payload'
import { cache } from 'react'

import { countUses } from '@cms/references/count-uses'
import { isDescribed } from './description'
import type { LibraryFilter } from './library-filter'

export interface Library {
  /** Pictures in all. */
  total: number
  ids: Record<LibraryFilter, string[]>
  /** In how many places each is used; one that is used nowhere is not among them. */
  uses: Map<string, number>
}

/** Of all pictures, whichever page of them is shown; once for each time that the page is drawn. */
export const loadLibrary = cache(async (payload: Payload): Promise<Library> => {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({
    collection: 'media',
    pagination: false,
    depth: 0,
    select: { alt: true, filename: true },
    overrideAccess: true,
    req,
  })
  const uses = await countUses(req, { collection: 'media', ids: docs.map(({ id }) => id) })
  const idsOf = (pictures: typeof docs) => pictures.map(({ id }) => id)
  return {
    total: docs.length,
    ids: {
      undescribed: idsOf(docs.filter((picture) => !isDescribed(picture))),
      unused: idsOf(docs.filter(({ id }) => !uses.has(id))),
    },
    uses,
  }
})

/** For the list: those that a filter leaves. */
export async function filtered(payload: Payload, filter: LibraryFilter): Promise<Where> {
  const { ids } = await loadLibrary(payload)
  // Not an empty list, which databases take for no condition at all.
  return { id: { in: ids[filter].length > 0 ? ids[filter] : [noPicture] } }
}

/** An id that may be one on either database, and is none. */
const noPicture = '0'.repeat(24)
