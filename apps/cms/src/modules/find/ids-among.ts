import type { CollectionSlug, Payload } from 'payload'

import { isDocumentId } from '@cms/database/document-ids'

/** Of keys such as `orders/<id>`, which a browser may have made up, the ids of one collection. */
export function idsAmong(
  payload: Payload,
  { keys, collection }: { keys: readonly string[]; collection: CollectionSlug },
): string[] {
  return keys
    .filter((key) => key.startsWith(`${collection}/`))
    .map((key) => key.slice(collection.length + 1))
    .filter((id) => isDocumentId(payload, id))
}
