import type { Order } from '@lectern/shared/contract/payload-types'
import { momentText } from '@lectern/shared/time/moment-text'
import type { PayloadRequest } from 'payload'

import { may } from '../../access/may'
import { contentOf, money } from '../orders'
import type { Task } from './task'

/** So many are named, those whose places are free again soonest. */
const mostNamed = 5

/** Who asks to pay by invoice and waits for an answer, for whoever can give it. */
export async function accountRequests(req: PayloadRequest): Promise<Task[]> {
  if (!may(req.user, 'handleBookings')) return []
  const { docs } = await req.payload.db.find<Order>({
    collection: 'orders',
    where: {
      and: [{ accountAsk: { equals: 'waiting' } }, { state: { in: ['open', 'paying'] } }],
    },
    sort: 'accountAskUntil',
    limit: mostNamed,
    pagination: false,
  })
  return docs.map((order) => {
    const { booker } = contentOf(order)
    const who = booker?.companyName ?? booker?.name ?? order.reference
    const until = momentText(order.accountAskUntil ?? '')
    return {
      text: `${who} asks to pay ${money(order.grossPence)} by invoice: the places wait until ${until}`,
      href: `/admin/collections/orders/${order.id}`,
      opens: 'Answer',
    }
  })
}
