import type { CourseDateView, PlacedBookingView, PlacedOrderView } from '../../views/checkout'

export interface BookingGroup {
  courseTitle: string
  date: CourseDateView
  /** Where places of this group were before they were moved. */
  movedFrom: CourseDateView[]
  bookings: {
    /** The position among all bookings of the order, by which form fields are named. */
    index: number
    booking: PlacedBookingView
  }[]
}

/** The bookings of an order under the dates on which they are now, the next one first. */
export function groupBookings({ bookings }: Pick<PlacedOrderView, 'bookings'>): BookingGroup[] {
  const groups = new Map<string, BookingGroup>()
  for (const [index, booking] of bookings.entries()) {
    const { courseTitle, date } = booking
    const group = groups.get(date.runId) ?? { courseTitle, date, movedFrom: [], bookings: [] }
    groups.set(date.runId, group)
    group.bookings.push({ index, booking })
    addDate(group.movedFrom, booking.movedFrom)
  }
  return [...groups.values()].toSorted((a, b) => a.date.startsAt.localeCompare(b.date.startsAt))
}

function addDate(dates: CourseDateView[], date: CourseDateView | null): void {
  if (date && !dates.some(({ runId }) => runId === date.runId)) dates.push(date)
}
