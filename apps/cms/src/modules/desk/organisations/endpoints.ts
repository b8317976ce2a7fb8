import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import { organisationName } from '@lectern/shared/contract/typed-fields'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { documentInAddress } from '@cms/http/document-in-address'
import { onTimeLine, staffEndpoint } from '../staff-endpoint'
import { claimedWords, claimOrders } from './claim-orders'
import { mostCandidates } from './find-candidates'
import { makeOrganisation } from './make-organisation'
import { mergeEndpoints } from './merge/endpoints'

/** `POST /api/organisations/<id>/bookings`: these are theirs. */
const claimEndpoint = staffEndpoint({
  path: '/:id/bookings',
  schema: z.object({
    orderIds: z
      .array(documentIdSchema, 'Tick the bookings that are theirs first.')
      .min(1, 'Tick the bookings that are theirs first.')
      .max(mostCandidates),
  }),
  record: onTimeLine,
  answer: async ({ context, input: { orderIds }, by, req }) => {
    const { id: organisationId } = await documentInAddress(req, 'organisations')
    const claimed = await claimOrders(context, { orderIds, organisationId, by })
    return { said: claimedWords(claimed) }
  },
})

/** `POST /api/organisations/of-company`: makes one of the bookings of a company. */
const makeEndpoint = staffEndpoint({
  path: '/of-company',
  schema: z.object({
    companyKey: z.string().min(1).max(200),
    name: organisationName({
      label: 'Name',
      maxCharacters: 160,
      missing: 'Enter what you call the organisation',
    }),
  }),
  record: {
    notRecorded: 'the organisation’s own save is recorded, and the time line of each booking',
  },
  answer: async ({ context, input, by, req }) => {
    const { organisation, ...claimed } = await makeOrganisation(context, { ...input, by, req })
    return { said: [`${organisation.name} is an organisation now.`, ...claimedWords(claimed)] }
  },
})

/** Of the collection `organisations`. */
export const organisationEndpoints: Endpoint[] = [claimEndpoint, makeEndpoint, ...mergeEndpoints]
