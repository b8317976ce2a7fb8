import type { Payload } from 'payload'

import { deleteInBatches } from '@cms/database/delete-in-batches'

/** Those whose last day of keeping is over: it was set when they were issued, and no setting moves it. */
export async function deleteOldCertificates({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const where = { keptUntil: { less_than: now.toISOString() } }
  await deleteInBatches(payload, { collection: 'certificates', where })
}
