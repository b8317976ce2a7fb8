import type { Email } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { isOwnedBy } from '../letters'

/** What was written to whoever wants news of dates, the oldest first. */
export function findLettersAbout(payload: Payload, dateRequestId: string): Promise<Email[]> {
  return findAll(payload, {
    collection: 'emails',
    where: isOwnedBy({ dateRequestId }),
    sort: ['createdAt', 'id'],
  })
}

/** With what was written about it, which goes first, so that what is cut short is found again. */
export async function deleteRequest(payload: Payload, id: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'emails', where: isOwnedBy({ dateRequestId: id }) })
  await payload.db.deleteMany({ collection: 'date-requests', where: { id: { equals: id } } })
}
