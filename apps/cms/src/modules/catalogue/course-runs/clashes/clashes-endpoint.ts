import type { Endpoint } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'
import { documentInAddress } from '@cms/http/document-in-address'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { findClashes } from './find-clashes'

export interface ClashesAnswer {
  /** In words, without those that are intended. */
  clashes: string[]
}

/** `GET /api/course-runs/<id>/clashes`: for the form of a date that was saved. */
export const clashesEndpoint: Endpoint = {
  method: 'get',
  path: '/:id/clashes',
  handler: async (req) => {
    try {
      if (!reachesAll(req.user, 'read', 'course-runs')) throw new Refusal('not-allowed')
      const run = await documentInAddress(req, 'course-runs')
      const open = (await findClashes(req.payload, run)).filter(({ intended }) => !intended)
      const answer: ClashesAnswer = { clashes: open.flatMap(({ words }) => words) }
      return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}
