import type { CourseRun, RunCancellation } from '@lectern/shared/contract/payload-types'

import { claim } from '../../../database/claim'
import { isDocumentId } from '../../../database/document-ids'
import { Refusal } from '../../../http/refusal'
import { chooseMoveTarget } from '../moves/move-targets'
import type { Shop } from '../shop'
import { runLabelOf } from '../words/when-and-where'
import { carryOutCancellation } from './carry-out-cancellation'
import { insertCancellation, type Decision } from './insert-cancellation'

interface RunToCancel {
  runId: string
  /** Where everybody goes for whom there is room; without it everybody is refunded. */
  moveToRunId?: string | undefined
  reason: string
  by: string
}

/**
 * Calls off a course date. The decision is written down first; a job carries it out until nobody is
 * left, however often it is cut short.
 * @throws Refusal for a date that is not there, and for one to which nobody can be moved.
 */
export async function cancelRun(shop: Shop, of: RunToCancel): Promise<void> {
  const { payload } = shop
  const { runId, moveToRunId, reason, by } = of
  if (!isDocumentId(payload, runId)) throw new Refusal('not-found')
  const where = { id: { equals: runId } }
  const run = await payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
  if (!run) throw new Refusal('not-found')
  const choice = { fromRunId: runId, toRunId: moveToRunId ?? '', count: 1, field: 'moveToRunId' }
  const target = moveToRunId ? await chooseMoveTarget(shop, choice) : null
  const cancellation = await writeDown(shop, {
    runId,
    runLabel: run.label ?? runId,
    reason,
    by,
    moveTo: target?.date ?? null,
    moveToLabel: target && runLabelOf({ ...target.date, courseTitle: target.courseTitle }),
  })
  await carryOutCancellation(shop, cancellation)
}

/**
 * One cancellation for each date. While it is being carried out the first decision stands; once it is
 * finished, another one is about whoever was booked since.
 */
async function writeDown(shop: Shop, decision: Decision): Promise<RunCancellation> {
  const { payload } = shop
  const { runId } = decision
  const collection = 'run-cancellations'
  const written = await insertCancellation(shop, decision)
  if (written) return written
  const renewed = await claim(payload, {
    collection,
    where: { and: [{ key: { equals: runId } }, { isSettled: { equals: true } }] },
    data: { ...decision, isSettled: false, finishedAt: null, round: { $inc: 1 } },
  })
  if (renewed) return renewed
  const where = { key: { equals: runId } }
  const standing = await payload.db.findOne<RunCancellation>({ collection, where })
  if (!standing) throw new Error(`The cancellation of ${runId} is neither new nor there`)
  return standing
}
