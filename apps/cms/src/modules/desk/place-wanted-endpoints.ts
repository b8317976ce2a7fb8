import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { documentInAddress } from '@cms/http/document-in-address'
import { giveUpEmail, resendEmail } from '../letters'
import { staffEndpoint } from './staff-endpoint'

const ofOneEmail = {
  schema: z.object({ emailId: documentIdSchema }),
  record: { notRecorded: 'the e-mail says how it stands' },
}

const resendEndpoint = staffEndpoint({
  path: '/:id/emails',
  ...ofOneEmail,
  answer: async ({ context, input, by, req }) => {
    const { id: placeWantedId } = await documentInAddress(req, 'places-wanted')
    await resendEmail(context, { owner: { placeWantedId }, ...input, by })
    return { done: true }
  },
})

const giveUpEmailEndpoint = staffEndpoint({
  path: '/:id/emails/given-up',
  ...ofOneEmail,
  answer: async ({ context, input, by, req }) => {
    const { id: placeWantedId } = await documentInAddress(req, 'places-wanted')
    await giveUpEmail(context, { owner: { placeWantedId }, ...input, by })
    return { done: true }
  },
})

/** Of the collection `places-wanted`: what whoever waits was written. */
export const staffPlaceWantedEndpoints: Endpoint[] = [resendEndpoint, giveUpEmailEndpoint]
