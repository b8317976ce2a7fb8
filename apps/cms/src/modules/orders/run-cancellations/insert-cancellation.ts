import type { RunCancellation } from '@lectern/shared/contract/payload-types'
import type { CourseDate } from '@lectern/shared/contract/placed-order'

import { insertOnce } from '@cms/database/insert-once'
import type { Context } from '../context'

export interface Decision {
  runId: string
  runLabel: string
  reason: string
  by: string
  moveTo: CourseDate | null
  moveToLabel: string | null
  /** ISO 8601: until then each customer chooses; null where nobody is asked. */
  askUntil: string | null
}

/** The first cancellation of a date; `null` when it has one. */
export function insertCancellation(
  { payload, now }: Context,
  decision: Decision,
): Promise<RunCancellation | null> {
  const { runId: key } = decision
  const cancelledAt = now.toISOString()
  const data = { ...decision, key, cancelledAt, followUpDone: false, isAsked: false, round: 1 }
  return insertOnce(payload, { collection: 'run-cancellations', data })
}
