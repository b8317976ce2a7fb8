import type { PlacedBooking } from '@lectern/shared/contract/placed-order'
import type { PricedLine } from '../../views/basket'
import type { PlacedOrderView } from '../../views/checkout'

export interface BookingGroup {
  line: PricedLine
  bookings: {
    /** The position among all bookings of the order, by which form fields are named. */
    index: number
    booking: PlacedBooking
  }[]
}

/** The bookings of an order under the course dates that they belong to, in the order of places. */
export function groupBookings({
  lines,
  bookings,
}: Pick<PlacedOrderView, 'lines' | 'bookings'>): BookingGroup[] {
  const numbered = bookings.map((booking, index) => ({ index, booking }))
  return lines.map((line) => ({
    line,
    bookings: numbered
      .filter(({ booking }) => booking.runId === line.runId)
      .toSorted((a, b) => a.booking.seat - b.booking.seat),
  }))
}
