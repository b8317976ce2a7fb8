import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import { findReferences, type Reference } from './find-references'
import { placesOf } from './places'

/**
 * For `hooks.beforeDelete`: what other documents mention stays, and the person is told where it is used.
 * A relationship field with `custom: { allowsDeletion: true }` does not count as use.
 */
export const refuseDeletionWhenUsed: CollectionBeforeDeleteHook = async ({ id, collection, req }) =>
  refuseWhenUsed({ id: String(id), collection, req, includesTrash: true })

type Trashable = { id: string; deletedAt?: string | null }

/** For `hooks.beforeChange` of a collection with a trash: the website must not lose what it shows. */
export const refuseTrashingWhenUsed: CollectionBeforeChangeHook<Trashable> = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const movesToTrash = Boolean(data.deletedAt) && !originalDoc?.deletedAt
  if (movesToTrash && originalDoc) {
    await refuseWhenUsed({ id: originalDoc.id, collection, req, includesTrash: false })
  }
  return data
}

type Candidate = {
  id: string
  collection: SanitizedCollectionConfig
  req: PayloadRequest
  includesTrash: boolean
}

async function refuseWhenUsed({ id, collection, req, includesTrash }: Candidate): Promise<void> {
  const wanted = { ids: [id], collection: collection.slug, req, includesTrash }
  const references = await findReferences({ ...wanted, enough: maxListed + 1 })
  if (references.length === 0) return
  const isPublic = true
  throw new APIError(
    `This cannot be deleted, because it is used in ${await listed(req, references)}. Take it out there first.`,
    409,
    null,
    isPublic,
  )
}

const maxListed = 4

async function listed(req: PayloadRequest, references: Reference[]): Promise<string> {
  const places = await placesOf(req, references.slice(0, maxListed))
  const words = places.map((place) => place.words).join(', ')
  return references.length > maxListed
    ? `${words} and other places`
    : words.replace(/, ([^,]*)$/, ' and $1')
}
