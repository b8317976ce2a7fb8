import type { CourseRun } from '@lectern/shared/contract/payload-types'

import { compareAndSet } from '@cms/database/compare-and-set'
import type { Context } from '../context'
import { insertCancellation } from './insert-cancellation'

/**
 * Called when somebody has been put on a date: should it have been called off while that was under
 * way, its cancellation goes on, however finished it was. One that staff had called off or thrown away
 * while nobody was on it gets its cancellation now.
 */
export async function reopenCancellation(context: Context, runId: string): Promise<void> {
  const { payload } = context
  const where = { id: { equals: runId } }
  const run = await payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
  if (!run || (run.status !== 'cancelled' && !run.deletedAt)) return
  const reopened = await compareAndSet(payload, {
    collection: 'run-cancellations',
    where: { runId: { equals: runId } },
    data: { followUpDone: false, finishedAt: null, isAsked: false, round: { $inc: 1 } },
  })
  if (reopened) return
  await insertCancellation(context, {
    runId,
    runLabel: run.label ?? runId,
    reason: 'it had been taken off while you were booking',
    by: 'Lectern',
    moveTo: null,
    moveToLabel: null,
    askUntil: null,
  })
}
