import type { CollectionSlug, PayloadRequest } from 'payload'

import { findReferences } from './find-references'

/**
 * In how many documents and globals each is used: in drafts, in what is published and in the trash, as deletion
 * counts them. What is used nowhere is not among them. One reading of whatever can mention them, however many
 * they are.
 */
export async function countUses(
  req: PayloadRequest,
  { collection, ids }: { collection: CollectionSlug; ids: string[] },
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  if (ids.length === 0) return counts
  const references = await findReferences({ collection, ids, req, includesTrash: true })
  for (const id of references.flatMap(({ mentions }) => mentions)) {
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
