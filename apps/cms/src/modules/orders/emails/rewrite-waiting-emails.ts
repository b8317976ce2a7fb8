import type { Order } from '@lectern/shared/contract/payload-types'

import { claim } from '../../../database/claim'
import { findAll } from '../../../database/find-all'
import type { Shop } from '../shop'
import { contentOfToday } from './content-of-today'

/** After a move: what could not be sent until now must not arrive with the date of before. */
export async function rewriteWaitingEmails(shop: Shop, order: Order): Promise<void> {
  const emails = await findAll(shop.payload, {
    collection: 'emails',
    where: { and: [{ orderId: { equals: order.id } }, { status: { equals: 'waiting' } }] },
  })
  for (const email of emails) {
    await claim(shop.payload, {
      collection: 'emails',
      where: { and: [{ id: { equals: email.id } }, { status: { equals: 'waiting' } }] },
      data: await contentOfToday(shop, email),
    })
  }
}
