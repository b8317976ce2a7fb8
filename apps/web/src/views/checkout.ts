import type { Checkout } from '@lectern/shared/contract/checkout'
import type { MoveChoices, PlacedBooking, PlacedOrder } from '@lectern/shared/contract/placed-order'
import type { PricedLine, PricedTotals } from './basket'

/** An order while it is being made, its lines and totals in words. */
export type CheckoutView = Omit<Checkout, 'lines' | 'totals'> & {
  lines: PricedLine[]
  totals: PricedTotals
}

/** `lines` and `totals` as ordered; where the places are now is said by `bookings`. */
export type PlacedOrderView = Omit<PlacedOrder, 'lines' | 'totals' | 'bookings'> & {
  lines: PricedLine[]
  totals: PricedTotals
  bookings: PlacedBookingView[]
}

export type PlacedBookingView = Omit<PlacedBooking, 'date' | 'movedFrom'> & {
  courseTitle: string
  date: CourseDateView
  /** Where it was until it was moved. */
  movedFrom: CourseDateView | null
}

/** To which dates places can be moved, by the date on which they are. */
export type MoveChoicesView = (Omit<MoveChoices[number], 'targets'> & {
  targets: { date: CourseDateView; placesLeft: number }[]
})[]

/** When and where a course is. */
export type CourseDateView = Pick<
  PricedLine,
  | 'runId'
  | 'startsAt'
  | 'timeZone'
  | 'days'
  | 'hours'
  | 'eachDay'
  | 'place'
  | 'isOnline'
  | 'courseDays'
>
