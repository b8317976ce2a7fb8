import type { Email } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { isOwnedBy, type EmailOwner } from './email-owner'

/** What was written about something, the oldest first. */
export function findLettersOf(payload: Payload, owner: EmailOwner): Promise<Email[]> {
  return findAll(payload, {
    collection: 'emails',
    where: isOwnedBy(owner),
    sort: ['createdAt', 'id'],
  })
}

/** Before what they are about, so that what is cut short is found again. */
export async function deleteLettersOf(payload: Payload, owner: EmailOwner): Promise<void> {
  await payload.db.deleteMany({ collection: 'emails', where: isOwnedBy(owner) })
}
