import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

import { isDocumentId } from '../database/document-ids'
import { Refusal } from './refusal'

/** The document that a call's address names with `:id`, without access control. @throws Refusal `not-found` */
export async function documentInAddress<Slug extends CollectionSlug>(
  { payload, routeParams }: PayloadRequest,
  collection: Slug,
): Promise<DataFromCollectionSlug<Slug>> {
  const id = String(routeParams?.id)
  const where = { id: { equals: id } }
  const found = isDocumentId(payload, id)
    ? await payload.db.findOne<DataFromCollectionSlug<Slug> & { id: string }>({ collection, where })
    : null
  if (!found) throw new Refusal('not-found')
  return found
}
