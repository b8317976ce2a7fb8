import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import { findReferences, type Reference } from './find-references'

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
  const references = await findReferences({ id, collection: collection.slug, req, includesTrash })
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
  const named = references.slice(0, maxListed)
  const places = await Promise.all(named.map((reference) => placeName(req, reference)))
  return references.length > maxListed
    ? `${places.join(', ')} and other places`
    : places.join(', ').replace(/, ([^,]*)$/, ' and $1')
}

async function placeName(req: PayloadRequest, reference: Reference): Promise<string> {
  const { collection, document } = reference
  const { singular } = collection.labels
  const kind = typeof singular === 'string' ? singular.toLowerCase() : collection.slug
  if (!(await mayBeRead(req, reference))) return `a ${kind} that you may not open`
  const title: unknown = document[(collection.admin.useAsTitle ?? 'id') as keyof typeof document]
  const where = 'deletedAt' in document && document.deletedAt ? ' (in the trash)' : ''
  return `the ${kind} “${typeof title === 'string' ? title : 'without a title'}”${where}`
}

/** An author need not learn how the drafts of others are called. Without a person it is the program that asks. */
async function mayBeRead(
  req: PayloadRequest,
  { collection, document }: Reference,
): Promise<boolean> {
  if (!req.user) return true
  const { totalDocs } = await req.payload.find({
    collection: collection.slug,
    where: { id: { equals: document.id } },
    draft: Boolean(collection.versions?.drafts),
    trash: collection.trash,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return totalDocs > 0
}
