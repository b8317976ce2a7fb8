import type { Email, Enquiry } from '@lectern/shared/contract/payload-types'
import type { CollectionAfterDeleteHook, Payload, PayloadRequest } from 'payload'

import { deleteInBatches } from '../../database/delete-in-batches'
import { findByIds } from '../../database/find-by-ids'
import { isOwnedBy } from '../letters'

/** What was answered goes with what was asked. */
export const deleteAnswers: CollectionAfterDeleteHook<Enquiry> = ({ id, req }) =>
  deleteAnswersTo(req.payload, { enquiryId: String(id), req })

export async function deleteAnswersTo(
  payload: Payload,
  { enquiryId, req }: { enquiryId: string; req?: PayloadRequest },
): Promise<void> {
  const where = isOwnedBy({ enquiryId })
  await payload.db.deleteMany({ collection: 'emails', where, ...(req && { req }) })
}

/** Answers to what the program deletes many of at a time, and where a deletion was cut short. */
export async function deleteOrphanedAnswers({ payload }: { payload: Payload }): Promise<void> {
  const { docs } = await payload.db.find<Pick<Email, 'id' | 'enquiryId'>>({
    collection: 'emails',
    where: { enquiryId: { exists: true } },
    select: { enquiryId: true },
    pagination: false,
    limit: 0,
  })
  const ids = [...new Set(docs.map(({ enquiryId }) => enquiryId ?? ''))]
  const select = { status: true } as const
  const present = await findByIds(payload, { collection: 'enquiries', ids, select })
  const gone = ids.filter((id) => !present.has(id))
  if (gone.length === 0) return
  await deleteInBatches(payload, { collection: 'emails', where: { enquiryId: { in: gone } } })
}
