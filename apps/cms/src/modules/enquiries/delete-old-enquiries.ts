import { overSince, type RetentionTerms } from '@lectern/shared/privacy/retention-terms'
import type { Payload, Where } from 'payload'

import { deleteInBatches } from '../../database/delete-in-batches'

interface Deleting {
  payload: Payload
  terms: RetentionTerms
  now: Date
}

/** Whether anybody has answered or not: what nobody has looked at for so long is of no use to anyone. */
export async function deleteOldEnquiries({ payload, terms, now }: Deleting): Promise<void> {
  const isOld = { less_than_equal: overSince(terms, { kind: 'enquiries', now }).toISOString() }
  const where: Where = { and: [{ kind: { not_equals: 'complaint' } }, { updatedAt: isOld }] }
  await deleteInBatches(payload, { collection: 'enquiries', where })
}

/** Those whose outcome was told; one that is open stays, however old. */
export async function deleteOldComplaints({ payload, terms, now }: Deleting): Promise<void> {
  const isOld = { less_than_equal: overSince(terms, { kind: 'complaints', now }).toISOString() }
  const where: Where = { and: [{ kind: { equals: 'complaint' } }, { outcomeAt: isOld }] }
  await deleteInBatches(payload, { collection: 'enquiries', where })
}
