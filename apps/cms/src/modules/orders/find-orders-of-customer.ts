import type { Order } from '@lectern/shared/contract/payload-types'
import { placedStates } from '@lectern/shared/orders/order-state'
import type { Payload } from 'payload'

import { isSameAddress, plainAddress } from '@cms/mail/plain-address'

/** The newest of them: nobody has more that still matter, and a stranger's search must end. */
const mostOrders = 200

/** What somebody has booked with an e-mail address, however its letters were typed; the newest first. */
export async function findOrdersOfCustomer(payload: Payload, email: string): Promise<Order[]> {
  const wanted = plainAddress(email)
  const { docs } = await payload.db.find<Order>({
    collection: 'orders',
    where: {
      and: [
        { state: { in: [...placedStates] } },
        ...partsOf(wanted).map((part) => ({ customerEmail: { like: part } })),
      ],
    },
    sort: '-createdAt',
    limit: mostOrders,
    pagination: false,
  })
  return docs.filter(({ customerEmail }) => isSameAddress(customerEmail, wanted))
}

/** Letters and digits, which mean themselves in every database; what stands between them is compared afterwards. */
function partsOf(email: string): string[] {
  return email.match(/[a-z0-9]+/g) ?? []
}
