import type { Order } from '@lectern/shared/contract/payload-types'

import { momentInWords } from '../place-time/moment-in-words'

/** Bookings beside a form, each a link to its page, with who it is for, what, and since when. */
export function BookingLinks({ orders }: { orders: readonly Order[] }) {
  return (
    <ul>
      {orders.map((order) => (
        <li key={order.id}>
          <a href={`/admin/collections/orders/${order.id}`}>Booking {order.reference}</a>
          <small>
            {[order.customerName, order.summary, momentInWords(order.placedAt ?? order.createdAt)]
              .filter(Boolean)
              .join(', ')}
          </small>
        </li>
      ))}
    </ul>
  )
}
