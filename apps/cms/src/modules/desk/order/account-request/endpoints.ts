import type { Endpoint } from 'payload'
import { z } from 'zod'

import { documentInAddress } from '@cms/http/document-in-address'
import { reasonSchema } from '../../reason-schema'
import { onTimeLine, staffEndpoint } from '../../staff-endpoint'
import { amountSchema } from '../amount-schema'
import { approveAccount, refuseAccount } from './answer-request'

/** `POST /api/orders/<id>/account/approved`: it is booked on account, up to a limit from now on. */
const approvedEndpoint = staffEndpoint({
  path: '/:id/account/approved',
  schema: z.object({ limit: amountSchema }),
  answer: async ({ context, input, by, req }) => {
    const order = await documentInAddress(req, 'orders')
    await approveAccount(context, { order, limitPence: input.limit, by, req })
    return { done: true }
  },
  record: onTimeLine,
})

/** `POST /api/orders/<id>/account/refused`: it can be paid by card only. */
const refusedEndpoint = staffEndpoint({
  path: '/:id/account/refused',
  schema: z.object({ reason: reasonSchema }),
  answer: async ({ context, input, by, req }) => {
    const order = await documentInAddress(req, 'orders')
    await refuseAccount(context, { order, ...input, by })
    return { done: true }
  },
  record: onTimeLine,
})

/** Of the collection `orders`. */
export const accountRequestEndpoints: Endpoint[] = [approvedEndpoint, refusedEndpoint]
