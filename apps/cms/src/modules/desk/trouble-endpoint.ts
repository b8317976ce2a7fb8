import { z } from 'zod'
import type { DataFromCollectionSlug, Endpoint, PayloadRequest } from 'payload'

import { isDocumentId } from '../../database/document-ids'
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
      const item = await itemOf(req, collection)
      if (way === 'again') await tryAgain(context, { collection, item })
      else if (isFinished(item)) await clearTrouble(context.payload, { collection, id: item.id })
      else throw new Refusal('not-allowed')
      return { done: true }
    },
  })
}

async function itemOf<Slug extends WorkedOnSlug>(
  { payload, routeParams }: PayloadRequest,
  collection: Slug,
): Promise<DataFromCollectionSlug<Slug>> {
  const id = String(routeParams?.id)
  if (!isDocumentId(payload, id)) throw new Refusal('not-found')
  const where = { id: { equals: id } }
  const item = await payload.db.findOne<DataFromCollectionSlug<Slug> & { id: string }>({
    collection,
    where,
  })
  if (!item) throw new Refusal('not-found')
  return item
}

/** What is not finished goes on failing, and may not be put out of sight. */
function isFinished(item: object): boolean {
  return 'followUpDone' in item && item.followUpDone === true
}
