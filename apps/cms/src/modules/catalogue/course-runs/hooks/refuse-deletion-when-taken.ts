import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import type { CourseRun } from '@lectern/shared/contract/payload-types'

import { isOnRecord, readPlacesTaken } from '../../../booking'

/** A date that people have booked, or are paying for, stays; also when their orders are cancelled or over. */
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
  if (places > 0) {
    refuse(`${places === 1 ? 'One place is' : `${places} places are`} taken on this date`)
  }
  if (await isOnRecord(req.payload, runId)) refuse('There are orders for this date')
}

function refuse(why: string): never {
  const message = `${why}, so it cannot be deleted. Set its status to “Cancelled”, or to “Hidden”, instead.`
  const isPublic = true
  throw new APIError(message, 409, null, isPublic)
}
