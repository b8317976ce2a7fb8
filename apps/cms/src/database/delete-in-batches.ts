import type { CollectionSlug, Payload, Where } from 'payload'

const batchSize = 200
/** What is left over is deleted the next time. */
const maxBatches = 50

/**
 * Deletes what a condition fits, few at a time, so that nobody waits long for their turn to write. No
 * hooks, no access control, no versions.
 */
export async function deleteInBatches(
  payload: Payload,
  { collection, where }: { collection: CollectionSlug; where: Where },
): Promise<void> {
  for (let batch = 1; batch <= maxBatches; batch++) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      where,
      select: { createdAt: true },
      sort: 'createdAt',
      limit: batchSize,
      pagination: false,
    })
    if (docs.length === 0) return
    const ids = docs.map(({ id }) => id)
    await payload.db.deleteMany({ collection, where: { and: [{ id: { in: ids } }, where] } })
  }
}
