import { z } from 'zod'
import type { Endpoint } from 'payload'

import { documentInAddress } from '../../http/document-in-address'
import { Refusal } from '../../http/refusal'
import { clearTrouble } from '../../scheduler'
import type { WorkedOnSlug } from '../order-jobs'
import { staffEndpoint } from './staff-endpoint'
import { tryAgain } from './stuck/try-again'

/** `POST /api/<collection>/<id>/trouble`: tries again what a job could not do, or says that it is seen to. */
export function troubleEndpoint<Slug extends WorkedOnSlug>(collection: Slug): Endpoint {
  return staffEndpoint({
    path: '/:id/trouble',
    schema: z.object({ way: z.enum(['again', 'seen']) }),
    answer: async ({ context, input: { way }, req }) => {
      const item = await documentInAddress(req, collection)
      if (way === 'again') await tryAgain(context, { collection, item })
      else if (isFinished(item)) await clearTrouble(context.payload, { collection, id: item.id })
      else throw new Refusal('not-allowed')
      return { done: true }
    },
    record: { notRecorded: 'it only has the program try again what it was to do' },
  })
}

/** What is not finished goes on failing, and may not be put out of sight. */
function isFinished(item: object): boolean {
  return 'followUpDone' in item && item.followUpDone === true
}
