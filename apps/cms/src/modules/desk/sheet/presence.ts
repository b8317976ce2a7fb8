import type { Attendance } from '@lectern/shared/contract/payload-types'

import type { Register } from '../../attendance'

/** What was ticked last for a place on a day, if anything was. */
export function presenceOf(
  { attendances }: Register,
  { bookingId, day }: { bookingId: string; day: string },
): Attendance | undefined {
  return attendances.find((each) => each.bookingId === bookingId && each.day === day)
}

export function countPresent({ attendances, attendees }: Register, day: string): number {
  const places = new Set(attendees.map(({ booking }) => booking.id))
  return attendances.filter(
    (each) => each.day === day && each.isPresent && places.has(each.bookingId),
  ).length
}
