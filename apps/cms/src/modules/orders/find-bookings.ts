import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

/** Every place of an order, also those that were cancelled, in the order in which they were made. */
export async function findBookings(payload: Payload, order: Order): Promise<Booking[]> {
  const { docs } = await payload.db.find<Booking>({
    collection: 'bookings',
    where: { orderId: { equals: order.id } },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
  })
  return docs
}
