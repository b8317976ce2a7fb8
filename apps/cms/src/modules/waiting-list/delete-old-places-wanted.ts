import { placesWantedKeptDays } from '@lectern/shared/privacy/retention-table'
import type { Payload, Where } from 'payload'

import { deleteInBatches } from '@cms/database/delete-in-batches'

const dayMs = 24 * 60 * 60_000

/** Who neither waits nor has an offer any more, so many days after it ended. */
export async function deleteOldPlacesWanted({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const isOld = new Date(now.getTime() - placesWantedKeptDays * dayMs).toISOString()
  const where: Where = {
    and: [{ state: { not_in: ['waiting', 'offered'] } }, { updatedAt: { less_than_equal: isOld } }],
  }
  await deleteInBatches(payload, { collection: 'places-wanted', where })
}
