import type { CourseRun, RunCancellation } from '@lectern/shared/contract/payload-types'

import { insertOnce } from '../../database/insert-once'
import { Refusal } from '../../http/refusal'
import { refundCancelledRun } from './jobs/refund-cancelled-runs'
import type { Shop } from './shop'

/**
 * Cancels a course date: nobody can book it any more, everybody who had is refunded and told. The
 * decision is written down first; a job refunds until nobody is left, however often it is cut short.
 */
export async function cancelRun(
  shop: Shop,
  { runId, reason, by }: { runId: string; reason: string; by: string },
): Promise<void> {
  const { payload } = shop
  const where = { id: { equals: runId } }
  const run = await payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
  if (!run) throw new Refusal('not-found')
  await payload.update({
    collection: 'course-runs',
    id: runId,
    data: { status: 'cancelled' },
    depth: 0,
    overrideAccess: true,
  })
  const data = { key: runId, runId, runLabel: run.label ?? runId, reason, by, isSettled: false }
  const written = await insertOnce(payload, { collection: 'run-cancellations', data })
  const cancellation =
    written ??
    (await payload.db.findOne<RunCancellation>({
      collection: 'run-cancellations',
      where: { key: { equals: runId } },
    }))
  if (cancellation) await refundCancelledRun(shop, cancellation)
}
