import { APIError, type CollectionAfterChangeHook, type PayloadRequest } from 'payload'

import type { CourseRun } from '@lectern/shared/contract/payload-types'

import { ensureLedger, readPlacesLeft, resizeCapacity } from '@cms/modules/seats'
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
  if (operation === 'create') {
    await ensureLedger(req.payload, { runId, capacity })
    return withPlacesLeft(doc, req)
  }
  // Also when it is the same: the ledger may lack what a process that died had saved.
  const resized = await resizeCapacity(req.payload, { runId, capacity })
  if (resized.ok) return withPlacesLeft(doc, req)
  if (capacity === previousDoc.capacity) return doc
  await req.payload.db.updateOne({
    collection: 'course-runs',
    id: runId,
    data: { capacity: previousDoc.capacity },
    req,
  })
  const isPublic = true
  throw new APIError(placesTakenMessage(capacity + resized.overBy), 409, null, isPublic)
}

/** The document was read before the ledger knew of it; the form should show what is true now. */
async function withPlacesLeft(doc: CourseRun, req: PayloadRequest): Promise<CourseRun> {
  const placesLeft = await readPlacesLeft(req.payload, [doc.id])
  return { ...doc, placesLeft: placesLeft.get(doc.id) ?? null }
}
