import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '../../database/find-all'

/** Every place of an order, also those that were cancelled, in the order in which they were made. */
export async function findBookings(payload: Payload, order: Order): Promise<Booking[]> {
  return findAll(payload, {
    collection: 'bookings',
    where: { orderId: { equals: order.id } },
    sort: 'createdAt',
  })
}
