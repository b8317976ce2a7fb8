import { offerAcceptanceSchema, offerRefusalSchema } from '@lectern/shared/contract/offers'
import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import type { Endpoint, PayloadRequest } from 'payload'

import { jsonEndpoint } from '@cms/http/json-endpoint'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { byTokenEndpoints, readOfferToken } from '../letters'
import { createContext } from '../orders'
import { acceptOffer } from './accept-offer'
import { declineOffer } from './end-offer'
import { isSent } from './offer-content'
import { answerOfferPdf } from './offer-pdf'
import { viewOffer } from './view-offer'

const byToken = byTokenEndpoints({
  collection: 'offers',
  readToken: readOfferToken,
  view: viewOffer,
})

const acceptanceEndpoint = jsonEndpoint({
  path: '/by-token/:token/acceptance',
  schema: offerAcceptanceSchema,
  maxBodyBytes: 4_000,
  answer: async (acceptance, req) =>
    acceptOffer(createContext(req.payload), { offer: await offerInAddress(req), acceptance }),
})

const refusalEndpoint = jsonEndpoint({
  path: '/by-token/:token/refusal',
  schema: offerRefusalSchema,
  maxBodyBytes: 16_000,
  answer: async ({ reason: because }, req) => {
    const context = createContext(req.payload)
    await declineOffer(context, { offer: await offerInAddress(req), because })
    return viewOffer(context, await offerInAddress(req))
  },
})

const documentEndpoint: Endpoint = {
  path: '/by-token/:token/document',
  method: 'get',
  handler: async (req) => {
    try {
      const offer = await offerInAddress(req)
      if (!isSent(offer)) throw new Refusal('not-found')
      return await answerOfferPdf(req.payload, offer)
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

/** Of the collection `offers`, for whoever was sent the link. */
export const customersEndpoints: Endpoint[] = [
  byToken({ method: 'get', path: '/by-token/:token' }),
  acceptanceEndpoint,
  refusalEndpoint,
  documentEndpoint,
]

/** @throws Refusal `not-found`, for a wrong signature as for what is not there. */
async function offerInAddress({ payload, routeParams }: PayloadRequest): Promise<WrittenOffer> {
  const linkKey = readOfferToken(String(routeParams?.token))
  const where = { linkKey: { equals: linkKey } }
  const found = linkKey
    ? await payload.db.findOne<WrittenOffer>({ collection: 'offers', where })
    : null
  if (!found) throw new Refusal('not-found')
  return found
}
