import type { Enquiry, Order } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findOrdersOfCustomer } from '../orders'

/** What is known of whoever wrote. */
export interface KnownOfWriter {
  enquiries: Enquiry[]
  orders: Order[]
}

/** The newest are enough to know somebody by. */
const most = 10

/** Their other enquiries and their bookings: of the same e-mail address, and of the firm that they named. */
export async function findKnownOfWriter(
  payload: Payload,
  { id, email, organisation }: Enquiry,
): Promise<KnownOfWriter> {
  const firm = organisation?.trim()
  const [enquiries, own, ofFirm] = await Promise.all([
    payload.db.find<Enquiry>({
      collection: 'enquiries',
      where: {
        and: [
          { id: { not_equals: id } },
          {
            or: [
              { email: { equals: email } },
              ...(firm ? [{ organisation: { equals: firm } }] : []),
            ],
          },
        ],
      },
      sort: '-createdAt',
      limit: most,
      pagination: false,
    }),
    findOrdersOfCustomer(payload, email),
    firm ? findOrdersOfFirm(payload, firm) : [],
  ])
  const orders = new Map([...own, ...ofFirm].map((order) => [order.id, order]))
  return { enquiries: enquiries.docs, orders: [...orders.values()].slice(0, most) }
}

async function findOrdersOfFirm(payload: Payload, firm: string): Promise<Order[]> {
  const { docs } = await payload.db.find<Order>({
    collection: 'orders',
    where: { companyName: { equals: firm } },
    sort: '-createdAt',
    limit: most,
    pagination: false,
  })
  return docs
}
