import { APIError, type CollectionAfterChangeHook } from 'payload'

import type { CourseRun } from '@lectern/shared/contract/payload-types'

import { ensureLedger, resizeCapacity } from '../../../booking'
import { placesTakenMessage } from '../validation'

/**
 * Tells the seat ledger how many places the run has. `refuseOddCapacity` has already compared them
 * with the places that are taken; when somebody takes more between the two, the capacity goes back.
 */
export const countInLedger: CollectionAfterChangeHook<CourseRun> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const { id: runId, capacity } = doc
  if (operation === 'create') return ensureLedger(req.payload, { runId, capacity })
  if (capacity === previousDoc.capacity) return
  const resized = await resizeCapacity(req.payload, { runId, capacity })
  if (resized.ok) return
  await req.payload.db.updateOne({
    collection: 'course-runs',
    id: runId,
    data: { capacity: previousDoc.capacity },
    req,
  })
  const isPublic = true
  throw new APIError(placesTakenMessage(capacity + resized.overBy), 409, null, isPublic)
}
