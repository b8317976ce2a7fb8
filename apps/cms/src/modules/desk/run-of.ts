import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

import { documentInAddress } from '@cms/http/document-in-address'
import { Refusal } from '@cms/http/refusal'

/** The date in the address of a call. @throws Refusal `not-found`, also where it is in the trash */
export async function runOf(req: PayloadRequest): Promise<CourseRun> {
  const run = await documentInAddress(req, 'course-runs')
  if (run.deletedAt) throw new Refusal('not-found')
  return run
}
