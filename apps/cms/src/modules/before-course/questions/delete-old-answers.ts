import type { Payload } from 'payload'

import { deleteInBatches } from '@cms/database/delete-in-batches'

/** Those whose last day of keeping is over. */
export async function deleteOldAnswers({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const where = { keptUntil: { less_than: now.toISOString() } }
  await deleteInBatches(payload, { collection: 'place-answers', where })
}
