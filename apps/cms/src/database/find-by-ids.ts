import type { CollectionSlug, Payload, SelectType } from 'payload'

import { isDocumentId } from './document-ids'
import { inPieces } from './in-pieces'

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
  const rows = await inPieces(possibleIds, async (piece) => {
    const { docs } = await payload.db.find<Row>({
      collection,
      where: { id: { in: piece } },
      ...(select && { select }),
      pagination: false,
      limit: piece.length,
    })
    return docs
  })
  return new Map(rows.map((row) => [row.id, row]))
}
