import { singleLine } from '@lectern/shared/contract/typed-fields'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { may } from '@cms/access/may'
import { documentInAddress } from '@cms/http/document-in-address'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import {
  answerOfferPdf,
  beginOffer,
  beginVersion,
  isSent,
  priceDraft,
  sendOffer,
  withdrawOffer,
  type BegunOffer,
} from '../../offers'
import { createContext } from '../../orders'
import { staffEndpoint } from '../staff-endpoint'
import { offerForEnquiry, offerForOrder, offerForOrganisation } from './whom-to-offer'

const sendEndpoint = staffEndpoint({
  path: '/:id/sending',
  schema: z.object({}),
  answer: async ({ context, by, req }) => {
    const offer = await sendOffer(context, { offer: await documentInAddress(req, 'offers'), by })
    return { said: [`Sent as ${offer.number} to ${offer.email}.`] }
  },
  record: { kind: 'offer-sent', of: 'offers' },
})

const withdrawEndpoint = staffEndpoint({
  path: '/:id/withdrawal',
  schema: z.object({
    reason: singleLine({ label: 'The reason', maxCharacters: 300, missing: 'Say why' }),
  }),
  answer: async ({ context, input, by, req }) => {
    const offer = await documentInAddress(req, 'offers')
    await withdrawOffer(context, { offer, because: input.reason, by })
    return { said: ['It can no longer be accepted, and its places are free again.'] }
  },
  record: { kind: 'offer-withdrawn', of: 'offers' },
})

const versionEndpoint = staffEndpoint({
  path: '/:id/version',
  schema: z.object({}),
  answer: async ({ req }) => {
    const { id } = await beginVersion(req, await documentInAddress(req, 'offers'))
    return { offerId: id, said: [begunWords] }
  },
  record: begunRecord(),
})

/** `GET /api/offers/<id>/paper`: the PDF of an offer, or of a draft as it would be sent. */
const paperEndpoint: Endpoint = {
  path: '/:id/paper',
  method: 'get',
  handler: async (req) => {
    try {
      if (!req.user) throw new Refusal('not-signed-in')
      if (!may(req.user, 'handleBookings')) throw new Refusal('not-allowed')
      const offer = await documentInAddress(req, 'offers')
      if (isSent(offer)) return await answerOfferPdf(req.payload, offer)
      const { content } = await priceDraft(createContext(req.payload), offer)
      return await answerOfferPdf(req.payload, { ...offer, content })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

/** Of the collection `offers`. */
export const offerEndpoints: Endpoint[] = [
  sendEndpoint,
  withdrawEndpoint,
  versionEndpoint,
  paperEndpoint,
]

const begunWords = 'A draft is begun. Open it below, say what is offered, and send it.'

/** `POST /api/<collection>/<id>/offer`: a draft with what is known of whom it is for. */
export const beginOfferEndpoints = {
  organisations: beginEndpoint('organisations', offerForOrganisation),
  enquiries: beginEndpoint('enquiries', offerForEnquiry),
  orders: beginEndpoint('orders', offerForOrder),
}

type Source = keyof Sources
interface Sources {
  organisations: Parameters<typeof offerForOrganisation>[1]
  enquiries: Parameters<typeof offerForEnquiry>[1]
  orders: Parameters<typeof offerForOrder>[1]
}

function beginEndpoint<Slug extends Source>(
  collection: Slug,
  toOffer: (
    payload: Parameters<typeof offerForEnquiry>[0],
    of: Sources[Slug],
  ) => Promise<BegunOffer>,
): Endpoint {
  return staffEndpoint({
    path: '/:id/offer',
    schema: z.object({}),
    answer: async ({ context, req }) => {
      const source = (await documentInAddress(req, collection)) as Sources[Slug]
      const begun = await toOffer(context.payload, source)
      const { id } = await beginOffer(req, { begun, now: context.now })
      return { offerId: id, said: [begunWords] }
    },
    record: begunRecord(),
  })
}

function begunRecord() {
  return { notRecorded: 'the draft itself is recorded as begun, with who did it' }
}
