import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

import { isDocumentId } from '@cms/database/document-ids'
import { Refusal } from '@cms/http/refusal'

/** The date in the address of a call. @throws Refusal `not-found`, also where it is in the trash */
export async function runOf({ payload, routeParams }: PayloadRequest): Promise<CourseRun> {
  const id = String(routeParams?.id)
  const where = { id: { equals: id } }
  const run = isDocumentId(payload, id)
    ? await payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
    : null
  if (!run || run.deletedAt) throw new Refusal('not-found')
  return run
}
