import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { retryWriteConflicts } from '@cms/database/retry-write-conflicts'
import { callsOffRun } from '../../seats'

/** Through Payload, so that the website hears of it. One in the trash is closed already. */
export async function closeRun(payload: Payload, runId: string): Promise<void> {
  const where = { id: { equals: runId } }
  const run = await payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
  if (!run || run.deletedAt || run.status === 'cancelled') return
  await retryWriteConflicts(() =>
    payload.update({
      collection: 'course-runs',
      id: runId,
      data: { status: 'cancelled' },
      context: { [callsOffRun]: true },
      depth: 0,
      overrideAccess: true,
    }),
  )
}
