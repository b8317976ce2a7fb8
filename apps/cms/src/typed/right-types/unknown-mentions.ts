import type { CollectionSlug, Payload, PayloadRequest, TypeWithID } from 'payload'

import { isDocumentId } from '../../database/document-ids'
import type { Mention } from './wrong-values'

/** Those that lead to no document, its trash included. */
export async function unknownMentions(
  mentions: readonly Mention[],
  req: PayloadRequest,
): Promise<Mention[]> {
  const known = new Set<string>()
  for (const [collection, ids] of idsByCollection(mentions, req.payload)) {
    const found = await req.payload.db.find<TypeWithID>({
      collection,
      where: { id: { in: ids } },
      limit: ids.length,
      pagination: false,
      select: {},
      req,
    })
    for (const { id } of found.docs) known.add(`${collection} ${id}`)
  }
  return mentions.filter(({ collection, id }) => !known.has(`${collection} ${id}`))
}

function idsByCollection(
  mentions: readonly Mention[],
  payload: Payload,
): Map<CollectionSlug, string[]> {
  const ids = new Map<CollectionSlug, string[]>()
  for (const { collection, id } of mentions) {
    if (!(collection in payload.collections) || !isDocumentId(payload, id)) continue
    const slug = collection as CollectionSlug
    ids.set(slug, [...new Set([...(ids.get(slug) ?? []), id])])
  }
  return ids
}
