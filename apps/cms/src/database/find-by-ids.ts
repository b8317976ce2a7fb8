import type { CollectionSlug, Payload, SelectType } from 'payload'

import { isDocumentId } from './document-ids'

interface Wanted {
  collection: CollectionSlug
  ids: readonly string[]
  /** Everything, when it is left out. */
  select?: SelectType
}

/** Documents by their ids, without access control. Those that are not there are left out. */
export async function findByIds<Row extends { id: string }>(
  payload: Payload,
  { collection, ids, select }: Wanted,
): Promise<Map<string, Row>> {
  const possibleIds = [...new Set(ids)].filter((id) => isDocumentId(payload, id))
  if (possibleIds.length === 0) return new Map()
  const { docs } = await payload.db.find<Row>({
    collection,
    where: { id: { in: possibleIds } },
    ...(select && { select }),
    pagination: false,
    limit: possibleIds.length,
  })
  return new Map(docs.map((row) => [row.id, row]))
}
