import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import type { CollectionSlug, Endpoint } from 'payload'
import { z } from 'zod'

import { documentInAddress } from '@cms/http/document-in-address'
import { giveUpEmail, resendEmail, type EmailOwner } from '../letters'
import { staffEndpoint } from './staff-endpoint'

const ofOneEmail = {
  schema: z.object({ emailId: documentIdSchema }),
  record: { notRecorded: 'the e-mail says how it stands' },
}

/** What staff do with an e-mail that belongs to a document with no page of its own. */
export function letterEndpoints(
  collection: CollectionSlug,
  ownerOf: (id: string) => EmailOwner,
): Endpoint[] {
  return [
    staffEndpoint({
      path: '/:id/emails',
      ...ofOneEmail,
      answer: async ({ context, input, by, req }) => {
        const { id } = await documentInAddress(req, collection)
        await resendEmail(context, { owner: ownerOf(String(id)), ...input, by })
        return { done: true }
      },
    }),
    staffEndpoint({
      path: '/:id/emails/given-up',
      ...ofOneEmail,
      answer: async ({ context, input, by, req }) => {
        const { id } = await documentInAddress(req, collection)
        await giveUpEmail(context, { owner: ownerOf(String(id)), ...input, by })
        return { done: true }
      },
    }),
  ]
}
