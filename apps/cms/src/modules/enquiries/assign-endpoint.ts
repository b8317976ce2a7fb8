import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import { z } from 'zod'

import { isDocumentId } from '../../database/document-ids'
import { Refusal } from '../../http/refusal'
import { staffEndpoint } from '../desk'
import { giveEnquiry } from './who-has-it'

/** `POST /api/enquiries/<id>/assignee`: who has it, from now on. Empty: nobody. */
export const assignEndpoint = staffEndpoint({
  path: '/:id/assignee',
  schema: z.object({ userId: z.union([z.literal(''), documentIdSchema]) }),
  answer: async ({ context: { payload }, input, req }) => {
    const enquiryId = String(req.routeParams?.id)
    if (!isDocumentId(payload, enquiryId)) throw new Refusal('not-found')
    await giveEnquiry(payload, { enquiryId, ...input })
    return { done: true }
  },
})
