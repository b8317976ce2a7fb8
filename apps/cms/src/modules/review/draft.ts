import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { mayUpdate } from '@cms/access/may-update'
import { isDocumentId } from '@cms/database/document-ids'
import { Refusal } from '@cms/http/refusal'

/** A document that people write together. */
export interface Draft {
  collection: CollectionSlug
  id: string
}

/** @throws Refusal unless whoever asks may read the document as it is being written. */
export async function readableDraft(req: PayloadRequest): Promise<Draft> {
  const draft = await knownDraft(req)
  if (!(await mayReadDraft(req, draft))) throw new Refusal('not-allowed')
  return draft
}

/** @throws Refusal unless whoever asks may change the document. */
export async function writableDraft(req: PayloadRequest): Promise<Draft> {
  const draft = await knownDraft(req)
  if (!(await mayUpdate(req, draft))) throw new Refusal('not-allowed')
  return draft
}

async function knownDraft(req: PayloadRequest): Promise<Draft> {
  if (!req.user) throw new Refusal('not-signed-in')
  const { collection, id } = req.routeParams as { collection: CollectionSlug; id: string }
  const { config } = req.payload.collections[collection] ?? {}
  if (!config?.versions?.drafts || !isDocumentId(req.payload, id)) throw new Refusal('not-found')
  const where = { id: { equals: id } }
  const { totalDocs } = await req.payload.db.count({ collection, where, req })
  if (totalDocs === 0) throw new Refusal('not-found')
  return { collection, id }
}

/** Who reads only what is published learns nothing of what is being written. */
export async function mayReadDraft(req: PayloadRequest, draft: Draft): Promise<boolean> {
  const { config } = req.payload.collections[draft.collection]
  return (await config.access.read({ req, id: draft.id })) === true || mayUpdate(req, draft)
}

/** The records that belong to a document. */
export function ofDraft({ collection, id }: Draft): Where[] {
  return [{ kind: { equals: collection } }, { documentId: { equals: id } }]
}
