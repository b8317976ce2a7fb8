import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import type { CourseRun } from '@lectern/shared/contract/payload-types'

import { readPlacesTaken } from '../../../booking'

/** A date that people have booked, or are paying for, stays until they have been dealt with. */
export const refuseDeletingTakenRun: CollectionBeforeDeleteHook = async ({ id, req }) =>
  refuseWhenTaken(String(id), req)

export const refuseTrashingTakenRun: CollectionBeforeChangeHook<CourseRun> = async ({
  data,
  originalDoc,
  req,
}) => {
  const movesToTrash = Boolean(data.deletedAt) && !originalDoc?.deletedAt
  if (originalDoc && movesToTrash) await refuseWhenTaken(originalDoc.id, req)
  return data
}

async function refuseWhenTaken(runId: string, req: PayloadRequest): Promise<void> {
  const taken = (await readPlacesTaken(req.payload, [runId])).get(runId)
  const places = (taken?.held ?? 0) + (taken?.booked ?? 0)
  if (places === 0) return
  const message = `${places === 1 ? 'One place is' : `${places} places are`} taken on this date, so it cannot be deleted. Set its status to “Cancelled”, or to “Hidden”, instead.`
  const isPublic = true
  throw new APIError(message, 409, null, isPublic)
}
