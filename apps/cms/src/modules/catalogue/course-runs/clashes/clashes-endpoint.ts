import type { Endpoint } from 'payload'

import type { CourseRun } from '@lectern/shared/contract/payload-types'

import { reachesAll } from '@cms/access/reaches-all'
import { isDocumentId } from '@cms/database/document-ids'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { findClashes } from './find-clashes'

export interface ClashesAnswer {
  clashes: string[]
}

/** `GET /api/course-runs/<id>/clashes`: for the form of a date that was saved. */
export const clashesEndpoint: Endpoint = {
  method: 'get',
  path: '/:id/clashes',
  handler: async (req) => {
    try {
      if (!reachesAll(req.user, 'read', 'course-runs')) throw new Refusal('not-allowed')
      const id = String(req.routeParams?.id)
      const where = { id: { equals: id } }
      const run = isDocumentId(req.payload, id)
        ? await req.payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
        : null
      if (!run) throw new Refusal('not-found')
      const answer: ClashesAnswer = { clashes: await findClashes(req.payload, run) }
      return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}
