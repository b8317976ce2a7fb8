import { maxAnswerCharacters, maxQuestions } from '@lectern/shared/before-course/questions'
import { placeAnswersSchema } from '@lectern/shared/contract/place-questions'
import type { PlaceAnswer } from '@lectern/shared/contract/payload-types'
import type { Endpoint, PayloadRequest } from 'payload'

import { jsonEndpoint } from '@cms/http/json-endpoint'
import { Refusal } from '@cms/http/refusal'
import { byTokenEndpoints, readAnswersToken } from '../../letters'
import { createContext } from '../../orders'
import { answerQuestions } from './answer-questions'
import { viewQuestions } from './view-questions'

const byToken = byTokenEndpoints({
  collection: 'place-answers',
  readToken: readAnswersToken,
  view: viewQuestions,
})

const answersEndpoint = jsonEndpoint({
  path: '/by-token/:token/answers',
  schema: placeAnswersSchema,
  // Each text in signs of up to four bytes and escaped.
  maxBodyBytes: 8 * maxQuestions * maxAnswerCharacters.text,
  answer: async ({ answers: typed }, req) => {
    const context = createContext(req.payload)
    await answerQuestions(context, { answers: await answersInAddress(req), typed })
    return viewQuestions(context, await answersInAddress(req))
  },
})

/** Of the collection `place-answers`, for whoever was sent the link. */
export const questionEndpoints: Endpoint[] = [
  byToken({ method: 'get', path: '/by-token/:token' }),
  answersEndpoint,
]

/** @throws Refusal `not-found`, for a wrong signature as for what is not there. */
async function answersInAddress({ payload, routeParams }: PayloadRequest): Promise<PlaceAnswer> {
  const linkKey = readAnswersToken(String(routeParams?.token))
  const where = { linkKey: { equals: linkKey } }
  const found = linkKey
    ? await payload.db.findOne<PlaceAnswer>({ collection: 'place-answers', where })
    : null
  if (!found) throw new Refusal('not-found')
  return found
}
