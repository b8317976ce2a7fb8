import type { Order } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

import { isDocumentId } from '../../database/document-ids'
import { Refusal } from '../../http/refusal'
import { findOrder } from '../orders'

/** The order in the address of a call. @throws Refusal `not-found` */
export async function orderOf(req: PayloadRequest): Promise<Order> {
  const id = String(req.routeParams?.id)
  const isPossible = isDocumentId(req.payload, id)
  const order = isPossible && (await findOrder(req.payload, { id: { equals: id } }))
  if (!order) throw new Refusal('not-found')
  return order
}
