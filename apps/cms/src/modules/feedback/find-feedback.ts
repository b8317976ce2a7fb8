import type { Feedback } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'

/** Everybody on a date who was asked, the last answer first. */
export function findFeedbackOf(payload: Payload, runId: string): Promise<Feedback[]> {
  return findAll(payload, {
    collection: 'feedback',
    where: { runId: { equals: runId } },
    sort: ['-answeredAt', 'id'],
  })
}
