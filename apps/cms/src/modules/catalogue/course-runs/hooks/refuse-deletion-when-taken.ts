import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import type { CourseRun } from '@lectern/shared/contract/payload-types'

import { countPlacesTaken, everHadPlaces } from '@cms/modules/seats'
import { placesTakenWords } from '../validation'

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
  const taken = await countPlacesTaken(req.payload, runId)
  if (taken > 0) {
    refuse(
      `${placesTakenWords(taken)} on this date, so it cannot be deleted. To call it off use “Cancel this date” under “Who comes”.`,
    )
  }
  if (await everHadPlaces(req.payload, runId)) {
    refuse(
      'There are orders for this date, so it cannot be deleted. Set its status to “Cancelled”, or to “Hidden”, instead.',
    )
  }
}

function refuse(message: string): never {
  const isPublic = true
  throw new APIError(message, 409, null, isPublic)
}
