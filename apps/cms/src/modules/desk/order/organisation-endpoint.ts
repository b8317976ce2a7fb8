import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import { z } from 'zod'

import { documentInAddress } from '@cms/http/document-in-address'
import { setOrganisation } from '../../organisations'
import { onTimeLine, staffEndpoint } from '../staff-endpoint'

/** `POST /api/orders/<id>/organisation`: to which it belongs; an empty text is to none. */
export const organisationEndpoint = staffEndpoint({
  path: '/:id/organisation',
  schema: z.object({ organisationId: z.union([z.literal(''), documentIdSchema]) }),
  answer: async ({ context, input, by, req }) => {
    const order = await documentInAddress(req, 'orders')
    const organisationId = input.organisationId || null
    await setOrganisation(context, { order, organisationId, by })
    return { done: true }
  },
  record: onTimeLine,
})
