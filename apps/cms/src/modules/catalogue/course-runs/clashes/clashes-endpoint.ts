import { reachesAll } from '@cms/access/reaches-all'
import { documentInAddress } from '@cms/http/document-in-address'
import { readingEndpoint } from '@cms/http/json-endpoint'
import { Refusal } from '@cms/http/refusal'
import { findClashes } from './find-clashes'

export interface ClashesAnswer {
  /** In words, without those that are intended. */
  clashes: string[]
}

/** `GET /api/course-runs/<id>/clashes`: for the form of a date that was saved. */
export const clashesEndpoint = readingEndpoint({
  path: '/:id/clashes',
  answer: async (req): Promise<ClashesAnswer> => {
    if (!reachesAll(req.user, 'read', 'course-runs')) throw new Refusal('not-allowed')
    const run = await documentInAddress(req, 'course-runs')
    const open = (await findClashes(req.payload, run)).filter(({ intended }) => !intended)
    return { clashes: open.flatMap(({ words }) => words) }
  },
})
