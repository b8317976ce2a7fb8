import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import ical, { ICalEventStatus } from 'ical-generator'

import { datesOfOrder, type OrderDate } from './dates-of-order'
import { lineOf, movesOf, orderedRunIdOf } from './moves/moves-of-booking'

interface Entry {
  uid: string
  line: CheckoutLine
  isOver: boolean
}

/**
 * The dates of an order as iCalendar text, for whoever booked. An entry is named after the first of
 * its places and keeps that name when they are moved, so a second file updates the first.
 */
export function calendarOf(order: Order, bookings: readonly Booking[]): string {
  const entries = datesOfOrder(order, bookings).flatMap((date) => entriesOf(order, date))
  return write(order, { entries, bookings })
}

/** For a delegate, who knows of no other place: the entry has one name, whichever place it is. */
export function calendarOfPlace(order: Order, booking: Booking): string {
  const uid = uidOf(order, { ...booking, seat: 1 })
  const entries = [{ uid, line: lineOf(order, booking), isOver: false }]
  return write(order, { entries, bookings: [booking] })
}

/** Places that were on a date of their own for a while had an entry, which is over when they are together again. */
function entriesOf(order: Order, { line, bookings, standing }: OrderDate): Entry[] {
  const [first, ...others] = bookings
  const strays = others.filter((booking) => wayOf(booking) !== wayOf(first))
  return [
    { uid: uidOf(order, first), line, isOver: standing.length === 0 },
    ...strays.map((booking) => ({ uid: uidOf(order, booking), line, isOver: true })),
  ]
}

function wayOf(booking: Booking): string {
  return movesOf(booking)
    .map(({ fromRunId }) => fromRunId)
    .join('/')
}

function uidOf({ id }: Order, booking: Booking): string {
  const line = `${id}-${orderedRunIdOf(booking)}`
  return `${booking.seat === 1 ? line : `${line}-${booking.seat}`}@lectern`
}

function write(
  order: Order,
  { entries, bookings }: { entries: readonly Entry[]; bookings: readonly Booking[] },
): string {
  const calendar = ical({ name: `Booking ${order.reference}`, prodId: '//Lectern//Booking//EN' })
  const version = { sequence: changesOf(bookings), stamp: lastChangeOf(bookings) }
  for (const { uid, line, isOver } of entries) {
    calendar.createEvent({
      ...version,
      id: uid,
      status: isOver ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      start: new Date(line.startsAt),
      end: new Date(line.endsAt),
      summary: line.courseTitle,
      location: line.place,
      description: `Booking ${order.reference}`,
    })
  }
  return calendar.toString()
}

/** Larger in each file that says something else: calendars keep the entry with the larger SEQUENCE. */
function changesOf(bookings: readonly Booking[]): number {
  const changes = bookings.map(
    (booking) => movesOf(booking).length + (booking.status === 'cancelled' ? 1 : 0),
  )
  return changes.reduce((sum, count) => sum + count, 0)
}

function lastChangeOf(bookings: readonly Booking[]): Date {
  return new Date(Math.max(...bookings.map(({ updatedAt }) => Date.parse(updatedAt))))
}
