import type { CollectionSlug, PayloadRequest, TypeWithID } from 'payload'

/** How a document is named where several kinds stand in one list. */
export interface DocumentLine {
  href: string
  /** As lists call it. */
  title: string
  /** "Post" */
  kind: string
}

export function lineOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  document: TypeWithID,
): DocumentLine {
  const { admin, labels } = req.payload.collections[collection].config
  const title = (document as unknown as Record<string, unknown>)[admin.useAsTitle ?? 'id']
  const kind = labels.singular
  return {
    href: `/admin/collections/${collection}/${document.id}`,
    title: typeof title === 'string' && title ? title : 'Untitled',
    kind: typeof kind === 'string' ? kind : collection,
  }
}
