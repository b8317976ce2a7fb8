import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { Booking, Order } from '@lectern/shared/contract/payload-types'

import { groupedBy } from '@cms/grouped-by'
import { lineOf, orderedRunIdOf } from './moves-of-booking'

/** Places of one line of an order that are on the same date now. */
export interface OrderDate {
  /** The line as it was ordered, with the date of now and the number of places that still stand. */
  line: CheckoutLine
  /** By number, also those that were cancelled. */
  bookings: [Booking, ...Booking[]]
  standing: Booking[]
}

/** What an order has booked, and when and where, after everything that was moved and given back. */
export function datesOfOrder(order: Order, bookings: readonly Booking[]): OrderDate[] {
  return groupByDate(bookings)
    .map((places) => toOrderDate(order, places))
    .toSorted((a, b) => a.line.startsAt.localeCompare(b.line.startsAt))
}

/** Those to which somebody still goes. */
export function standingDatesOfOrder(order: Order, bookings: readonly Booking[]): OrderDate[] {
  return datesOfOrder(order, bookings).filter(({ standing }) => standing.length > 0)
}

function groupByDate(bookings: readonly Booking[]): [Booking, ...Booking[]][] {
  const bySeat = bookings.toSorted((a, b) => a.seat - b.seat)
  const byDate = groupedBy(bySeat, (booking) => `${orderedRunIdOf(booking)}/${booking.runId}`)
  return [...byDate.values()]
}

function toOrderDate(order: Order, bookings: [Booking, ...Booking[]]): OrderDate {
  const standing = bookings.filter(({ status }) => status === 'booked')
  const line = { ...lineOf(order, bookings[0]), count: standing.length }
  return { line, bookings, standing }
}
