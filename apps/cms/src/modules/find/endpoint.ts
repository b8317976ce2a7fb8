import type { Endpoint } from 'payload'

import { askerOf } from '@cms/access/roles'
import { jsonEndpoint } from '@cms/http/json-endpoint'
import { Refusal } from '@cms/http/refusal'
import { findSchema, type FindAnswer } from './answer'
import { find } from './find'
import { findOpened } from './find-opened'

const maxBodyBytes = 5_000

/**
 * `POST /api/find`, for staff: whatever has all the words, by role. The words are in the body: names and
 * numbers of people do not belong in addresses, which logs keep.
 */
export const findEndpoint: Endpoint = jsonEndpoint({
  path: '/find',
  schema: findSchema,
  maxBodyBytes,
  answer: async (asked, req): Promise<FindAnswer> => {
    if (!req.user) throw new Refusal('not-signed-in')
    if (askerOf(req.user) === 'public') throw new Refusal('not-allowed')
    return 'q' in asked ? find(req, asked.q) : findOpened(req, asked.opened)
  },
})
