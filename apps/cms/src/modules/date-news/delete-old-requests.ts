import {
  endedDateNewsKeptDays,
  unconfirmedDateNewsKeptDays,
} from '@lectern/shared/privacy/retention-table'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { deleteRequest } from './delete-request'

const dayMs = 24 * 60 * 60_000

/** Who was told for as long as they are told, has ended it a while ago, or never confirmed the address. */
export async function deleteOldDateRequests({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const before = (days: number) => ({
    less_than_equal: new Date(now.getTime() - days * dayMs).toISOString(),
  })
  const old = await findAll(payload, {
    collection: 'date-requests',
    where: {
      or: [
        { and: [{ state: { equals: 'confirmed' } }, { until: before(0) }] },
        { and: [{ state: { equals: 'ended' } }, { endedAt: before(endedDateNewsKeptDays) }] },
        {
          and: [
            { state: { equals: 'unconfirmed' } },
            { since: before(unconfirmedDateNewsKeptDays) },
          ],
        },
      ],
    },
  })
  // None of them comes back to life: it is too late to confirm it, and who asks again has another.
  for (const { id } of old) await deleteRequest(payload, id)
}
