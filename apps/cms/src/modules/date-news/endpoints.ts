import { dateNewsRequestSchema } from '@lectern/shared/contract/date-news'
import type { DateRequest } from '@lectern/shared/contract/payload-types'
import type { Endpoint, PayloadRequest } from 'payload'

import { jsonEndpoint } from '@cms/http/json-endpoint'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { readDateRequestToken } from '../letters'
import { createContext, type Context } from '../orders'
import { askForNews } from './ask-for-news'
import { confirmRequest } from './confirm-request'
import { endRequest } from './end-request'
import { findPublicCourse } from './find-course'
import { viewRequest } from './view-request'

/** Answers alike and at once, whoever has the address. */
const requestEndpoint = jsonEndpoint({
  path: '/requests',
  schema: dateNewsRequestSchema,
  maxBodyBytes: 2_000,
  answer: async ({ courseId, email, website }, { payload }) => {
    const course = await findPublicCourse(payload, courseId)
    if (!course) throw new Refusal('not-found')
    if (!website) void askForNews(createContext(payload), { email, course })
    return { isAsked: true }
  },
})

const readEndpoint = requestAtToken({
  method: 'get',
  path: '/by-token/:token',
  act: () => Promise.resolve(),
})

/** Whether it was still possible is said by what comes back. */
const confirmationEndpoint = requestAtToken({
  method: 'post',
  path: '/by-token/:token/confirmation',
  act: confirmRequest,
})

const endEndpoint = requestAtToken({
  method: 'post',
  path: '/by-token/:token/end',
  act: endRequest,
})

/** Of the collection `date-requests`. */
export const visitorsEndpoints: Endpoint[] = [
  requestEndpoint,
  readEndpoint,
  confirmationEndpoint,
  endEndpoint,
]

interface AtToken {
  method: 'get' | 'post'
  path: string
  act: (context: Context, request: DateRequest) => Promise<void>
}

/** For whoever has the token of a request, which nothing else opens; answers how it stands then. */
function requestAtToken({ method, path, act }: AtToken): Endpoint {
  return {
    method,
    path,
    handler: async (req) => {
      try {
        await act(createContext(req.payload), await requestInAddress(req))
        const view = await viewRequest(req.payload, await requestInAddress(req))
        return Response.json(view, { headers: { 'cache-control': 'no-store' } })
      } catch (error) {
        return answerRefusal(error)
      }
    },
  }
}

/** @throws Refusal `not-found`, for a wrong signature as for a request that is not there. */
async function requestInAddress({ payload, routeParams }: PayloadRequest): Promise<DateRequest> {
  const linkKey = readDateRequestToken(String(routeParams?.token))
  const where = { linkKey: { equals: linkKey } }
  const request = linkKey
    ? await payload.db.findOne<DateRequest>({ collection: 'date-requests', where })
    : null
  if (!request) throw new Refusal('not-found')
  return request
}
