import type { Booking, Order } from '@lectern/shared/contract/payload-types'

import { contentOf } from '../order-content'

export type BookingOfDelegate = Booking & { delegateEmail: string }

/** The places whose delegates get e-mails of their own: whoever booked gets everything anyway. */
export function delegatesToTell(order: Order, bookings: readonly Booking[]): BookingOfDelegate[] {
  const bookerEmail = contentOf(order).booker?.email
  return bookings.filter(
    (booking): booking is BookingOfDelegate =>
      booking.status === 'booked' &&
      Boolean(booking.delegateEmail) &&
      booking.delegateEmail !== bookerEmail,
  )
}
