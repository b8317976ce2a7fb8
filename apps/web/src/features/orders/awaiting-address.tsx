import { Notice } from '../../ui/notice'
import type { PlacedOrderView } from '../../views/checkout'

/** Why the people who come have not heard from us yet. */
export function AwaitingAddress({ order }: { order: PlacedOrderView }) {
  if (!order.awaitsAddress) return null
  return (
    <Notice heading="Please confirm your e-mail address">
      <p>
        The places are booked. We have sent a link to {order.booker.email}: when you have followed
        it, we write to everybody else who comes. It holds for a week; after that please contact us.
      </p>
    </Notice>
  )
}
