import { feedbackAnswerSchema, maxFeedbackCharacters } from '@lectern/shared/contract/feedback'
import type { Feedback } from '@lectern/shared/contract/payload-types'
import type { Endpoint, PayloadRequest } from 'payload'

import { jsonEndpoint } from '@cms/http/json-endpoint'
import { Refusal } from '@cms/http/refusal'
import { byTokenEndpoints, readFeedbackToken } from '../letters'
import { createContext } from '../orders'
import { answerFeedback } from './answer-feedback'
import { refuseLetters } from './refusals'
import { viewFeedback } from './view-feedback'
import { withdrawConsent } from './withdraw-consent'

const byToken = byTokenEndpoints({
  collection: 'feedback',
  readToken: readFeedbackToken,
  view: viewFeedback,
})

const answerEndpoint = jsonEndpoint({
  path: '/by-token/:token/answer',
  schema: feedbackAnswerSchema,
  // Two texts, in signs of up to four bytes and escaped.
  maxBodyBytes: 16 * maxFeedbackCharacters,
  answer: async (answer, req) => {
    const context = createContext(req.payload)
    await answerFeedback(context, { feedback: await feedbackInAddress(req), answer })
    return viewFeedback(context, await feedbackInAddress(req))
  },
})

/** Of the collection `feedback`, for whoever was sent the link. */
export const visitorsEndpoints: Endpoint[] = [
  byToken({ method: 'get', path: '/by-token/:token' }),
  answerEndpoint,
  byToken({ method: 'post', path: '/by-token/:token/withdrawal', act: withdrawConsent }),
  byToken({ method: 'post', path: '/by-token/:token/end', act: refuseLetters }),
]

/** @throws Refusal `not-found`, for a wrong signature as for what is not there. */
async function feedbackInAddress({ payload, routeParams }: PayloadRequest): Promise<Feedback> {
  const linkKey = readFeedbackToken(String(routeParams?.token))
  const where = { linkKey: { equals: linkKey } }
  const found = linkKey
    ? await payload.db.findOne<Feedback>({ collection: 'feedback', where })
    : null
  if (!found) throw new Refusal('not-found')
  return found
}
