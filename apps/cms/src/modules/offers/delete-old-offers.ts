import { offersKeptMonths } from '@lectern/shared/privacy/retention-table'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { deleteLettersOf } from '../letters'

/** Drafts stay until somebody deletes them or sends them. */
export async function deleteOldOffers({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const until = new Date(now)
  until.setUTCMonth(until.getUTCMonth() - offersKeptMonths)
  const where = { endedAt: { less_than: until.toISOString() } }
  for (const { id } of await findAll(payload, { collection: 'offers', where })) {
    await deleteOffer(payload, id)
  }
}

/** With what was written about it. */
export async function deleteOffer(payload: Payload, id: string): Promise<void> {
  await deleteLettersOf(payload, { offerId: id })
  await payload.db.deleteMany({ collection: 'offers', where: { id: { equals: id } } })
}
