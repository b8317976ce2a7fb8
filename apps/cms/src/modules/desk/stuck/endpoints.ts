import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { staffEndpoint } from '../staff-endpoint'
import { tryNeedsAgain } from './stuck-needs'
import { tryPlacesAgain } from './stuck-places'

const triedAgain = { notRecorded: 'it only has the program try again what it was to do' }

/** Of the collection `orders`: tries again what a job could not do with what has no page of its own. */
export const stuckEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/stuck-places',
    schema: z.object({ runId: documentIdSchema }),
    answer: async ({ context, input }) => {
      await tryPlacesAgain(context, input.runId)
      return { done: true }
    },
    record: triedAgain,
  }),
  staffEndpoint({
    path: '/stuck-needs',
    schema: z.object({ orderId: documentIdSchema }),
    answer: async ({ context, input }) => {
      await tryNeedsAgain(context, input.orderId)
      return { done: true }
    },
    record: triedAgain,
  }),
]
