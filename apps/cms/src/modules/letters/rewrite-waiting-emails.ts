import type { Order } from '@lectern/shared/contract/payload-types'

import { compareAndSet } from '../../database/compare-and-set'
import { findAll } from '../../database/find-all'
import type { Context } from '../orders'
import { contentOfToday } from './content-of-today'

/** After a move: what could not be sent until now must not arrive with the date of before. */
export async function rewriteWaitingEmails(context: Context, order: Order): Promise<void> {
  const emails = await findAll(context.payload, {
    collection: 'emails',
    where: { and: [{ orderId: { equals: order.id } }, { status: { equals: 'waiting' } }] },
  })
  for (const email of emails) {
    await compareAndSet(context.payload, {
      collection: 'emails',
      where: { and: [{ id: { equals: email.id } }, { status: { equals: 'waiting' } }] },
      data: await contentOfToday(context, email),
    })
  }
}
