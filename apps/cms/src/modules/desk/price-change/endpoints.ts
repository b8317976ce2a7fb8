import type { Endpoint, PayloadRequest } from 'payload'

import { mayUpdate } from '@cms/access/may-update'
import { documentInAddress } from '@cms/http/document-in-address'
import { readingEndpoint } from '@cms/http/json-endpoint'
import { Refusal } from '@cms/http/refusal'
import {
  loadPriceChangeOfCourse,
  loadPriceChangeOfRun,
  type PriceChange,
} from './load-price-change'
import { priceChangeInWords, type PriceConsequence } from './price-change-in-words'

export interface PriceChangeAnswer {
  consequences: PriceConsequence[]
}

/** `GET /api/courses/<id>/price-change`: what another price would change, for whoever may give it one. */
export const coursePriceEndpoint = priceChangeEndpoint('courses', async (req) => {
  const { id } = await documentInAddress(req, 'courses')
  return loadPriceChangeOfCourse(req, id)
})

/** `GET /api/course-runs/<id>/price-change`: the same of a date's own price. */
export const runPriceEndpoint = priceChangeEndpoint('course-runs', async (req) =>
  loadPriceChangeOfRun(req, await documentInAddress(req, 'course-runs')),
)

function priceChangeEndpoint(
  collection: 'courses' | 'course-runs',
  load: (req: PayloadRequest) => Promise<PriceChange>,
): Endpoint {
  return readingEndpoint({
    path: '/:id/price-change',
    answer: async (req): Promise<PriceChangeAnswer> => {
      const isTheirs =
        req.user && (await mayUpdate(req, { collection, id: String(req.routeParams?.id) }))
      if (!isTheirs) throw new Refusal(req.user ? 'not-allowed' : 'not-signed-in')
      return { consequences: priceChangeInWords(await load(req)) }
    },
  })
}
