import type { Email } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { isOwnedBy } from '../letters'

/** What was written to whoever waits or waited, the oldest first; what they were offered is with its order. */
export function findLettersAbout(payload: Payload, placeWantedId: string): Promise<Email[]> {
  return findAll(payload, {
    collection: 'emails',
    where: isOwnedBy({ placeWantedId }),
    sort: ['createdAt', 'id'],
  })
}

export async function deleteLettersAbout(payload: Payload, placeWantedId: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'emails', where: isOwnedBy({ placeWantedId }) })
}
