import type { Booking, Order } from '@lectern/shared/contract/payload-types'

import { contentOf } from '../../orders'
import { isSameAddress } from '@cms/mail/plain-address'

export type BookingOfDelegate = Booking & { delegateEmail: string }

/** The places whose delegates get e-mails of their own: whoever booked gets everything anyway. */
export function delegatesToTell(order: Order, bookings: readonly Booking[]): BookingOfDelegate[] {
  if (awaitsAddress(order)) return []
  const bookerEmail = contentOf(order).booker?.email
  return bookings.filter(
    (booking): booking is BookingOfDelegate =>
      booking.status === 'booked' &&
      Boolean(booking.delegateEmail) &&
      booking.delegateEmail !== bookerEmail,
  )
}

/**
 * Nobody is written to on the word of a stranger: without a payment, whoever books has to answer from
 * the e-mail address that was given.
 */
export function awaitsAddress(order: Order): boolean {
  const { payment, source, provenEmail, customerEmail } = order
  return payment === 'free' && source === 'website' && !isSameAddress(provenEmail, customerEmail)
}
