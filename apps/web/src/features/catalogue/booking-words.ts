import { availability } from '@lectern/shared/booking/availability'
import type { CourseDate } from '../../views/catalogue'

/** Whether a date can still be booked, and how urgently. */
export function bookingWords({
  state,
  placesLeft,
}: Pick<CourseDate, 'state' | 'placesLeft'>): string {
  switch (state) {
    case 'open':
      return placesWords(placesLeft)
    case 'full':
      return 'Fully booked'
    case 'closed':
      return 'Booking has closed'
    case 'cancelled':
      return 'Cancelled'
    default:
      return state satisfies never
  }
}

/** Said of a date that has a minimum, once it is settled; empty otherwise. */
export function confirmedWords({ isConfirmed }: Pick<CourseDate, 'isConfirmed'>): string {
  return isConfirmed ? 'Confirmed: this date takes place' : ''
}

function placesWords(placesLeft: number): string {
  const places = placesLeft === 1 ? '1 place left' : `${placesLeft} places left`
  return availability(placesLeft).state === 'few' ? `Only ${places}` : places
}
