import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { claim } from '../../../database/claim'

/**
 * Called when somebody has been put on a date: should it have been called off while that was under
 * way, its cancellation goes on, however finished it was.
 */
export async function reopenCancellation(payload: Payload, runId: string): Promise<void> {
  const where = { id: { equals: runId } }
  const run = await payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
  if (run?.status !== 'cancelled') return
  await claim(payload, {
    collection: 'run-cancellations',
    where: { runId: { equals: runId } },
    data: { isSettled: false, finishedAt: null, round: { $inc: 1 } },
  })
}
