import type { PlacesWanted } from '@lectern/shared/contract/payload-types'
import {
  placesWantedKeptDays,
  unconfirmedPlacesKeptDays,
} from '@lectern/shared/privacy/retention-table'
import type { Payload, Where } from 'payload'

import { findAll } from '@cms/database/find-all'
import { deleteLettersOf } from '../letters'

const dayMs = 24 * 60 * 60_000

/**
 * Who neither waits nor has an offer any more, so many days after it ended, and who never confirmed the address:
 * what was written to them first, so that what is cut short is found again.
 */
export async function deleteOldPlacesWanted({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * dayMs).toISOString()
  const where: Where = {
    or: [
      {
        and: [
          { state: { not_in: ['unconfirmed', 'waiting', 'offered'] } },
          { updatedAt: { less_than_equal: before(placesWantedKeptDays) } },
        ],
      },
      {
        and: [
          { state: { equals: 'unconfirmed' } },
          { since: { less_than_equal: before(unconfirmedPlacesKeptDays) } },
        ],
      },
    ],
  }
  const old: PlacesWanted[] = await findAll(payload, { collection: 'places-wanted', where })
  for (const { id } of old) {
    await deleteLettersOf(payload, { placeWantedId: id })
    // One who asks again at this moment stays.
    const same: Where = { and: [{ id: { equals: id } }, where] }
    await payload.db.deleteMany({ collection: 'places-wanted', where: same })
  }
}
