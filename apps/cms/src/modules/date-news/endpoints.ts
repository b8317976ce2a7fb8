import { dateNewsRequestSchema } from '@lectern/shared/contract/date-news'
import type { Endpoint } from 'payload'

import { jsonEndpoint } from '@cms/http/json-endpoint'
import { Refusal } from '@cms/http/refusal'
import { byTokenEndpoints, readDateRequestToken } from '../letters'
import { createContext } from '../orders'
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

const byToken = byTokenEndpoints({
  collection: 'date-requests',
  readToken: readDateRequestToken,
  view: viewRequest,
})

/** Of the collection `date-requests`. */
export const visitorsEndpoints: Endpoint[] = [
  requestEndpoint,
  byToken({ method: 'get', path: '/by-token/:token' }),
  // Whether it was still possible is said by what comes back.
  byToken({ method: 'post', path: '/by-token/:token/confirmation', act: confirmRequest }),
  byToken({ method: 'post', path: '/by-token/:token/end', act: endRequest }),
]
