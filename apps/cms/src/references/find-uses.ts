import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { findReferences, type Reference } from './find-references'
import { placesOf, type Place } from './places'
import { spotsIn } from './spots-in'

/** A place where something is used: where in it, and who sees it there. */
export interface Use extends Place {
  /** As the form calls them; none where whoever asks may not open the place. */
  spots: string[]
  /** `null` of what has no drafts. */
  seen: 'published' | 'draft' | null
}

/** Where one document is used, in what is published and in newer drafts, as far as whoever asks may know. */
export async function findUses(
  req: PayloadRequest,
  { collection, id }: { collection: CollectionSlug; id: string },
): Promise<Use[]> {
  const references = await findReferences({ collection, ids: [id], req, includesTrash: true })
  const places = await placesOf(req, references)
  return Promise.all(
    places.map(async (place, index): Promise<Use> => {
      const reference = references[index]
      if (!reference || place.href === null) return { ...place, spots: [], seen: null }
      return { ...place, ...(await lookInto(req, reference, id)) }
    }),
  )
}

type Look = Pick<Use, 'spots' | 'seen'>

async function lookInto(req: PayloadRequest, reference: Reference, id: string): Promise<Look> {
  if ('global' in reference) {
    const { slug, flattenedFields } = reference.global
    const content = await req.payload.findGlobal({ slug, depth: 0, overrideAccess: true, req })
    return { spots: spotsIn(flattenedFields, content, id), seen: null }
  }
  const { slug, flattenedFields, versions } = reference.collection
  const read = (draft: boolean) =>
    readOne(req, { collection: slug, id: String(reference.document.id), draft })
  const stored = await read(false)
  if (!versions?.drafts) return { spots: spotsIn(flattenedFields, stored, id), seen: null }
  return seenIn({ flattenedFields, id, stored, newest: await read(true) })
}

interface BothStates {
  flattenedFields: FlattenedField[]
  id: string
  stored: { _status?: unknown }
  newest: object
}

function seenIn({ flattenedFields, id, stored, newest }: BothStates): Look {
  const published = stored._status === 'published' ? spotsIn(flattenedFields, stored, id) : []
  const drafted = spotsIn(flattenedFields, newest, id)
  return {
    spots: [...new Set([...published, ...drafted])],
    seen: published.length > 0 ? 'published' : 'draft',
  }
}

async function readOne(
  req: PayloadRequest,
  { collection, id, draft }: { collection: CollectionSlug; id: string; draft: boolean },
): Promise<object> {
  const trash = req.payload.collections[collection].config.trash
  return req.payload.findByID({ collection, id, draft, trash, depth: 0, overrideAccess: true, req })
}
