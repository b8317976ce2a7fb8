import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import ical from 'ical-generator'

/** The dates of an order as iCalendar text. A date keeps its identity, so a second file updates the first. */
export function calendarOf(order: Order, lines: readonly CheckoutLine[]): string {
  const calendar = ical({ name: `Booking ${order.reference}`, prodId: '//Lectern//Booking//EN' })
  for (const line of lines) {
    calendar.createEvent({
      id: `${order.id}-${line.runId}@lectern`,
      stamp: new Date(order.createdAt),
      start: new Date(line.startsAt),
      end: new Date(line.endsAt),
      summary: line.courseTitle,
      location: line.place,
      description: `Booking ${order.reference}`,
    })
  }
  return calendar.toString()
}
