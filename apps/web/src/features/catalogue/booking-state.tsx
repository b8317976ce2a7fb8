import { availability } from '@lectern/shared/booking/availability'
import type { CourseDate } from '../../views/catalogue'

/** In words whether a date can still be booked, and how urgently. */
export function BookingState({ date }: { date: Pick<CourseDate, 'state' | 'placesLeft'> }) {
  switch (date.state) {
    case 'open':
      return <PlacesLeft placesLeft={date.placesLeft} />
    case 'full':
      return <>Fully booked</>
    case 'closed':
      return <>Booking has closed</>
    case 'cancelled':
      return <>Cancelled</>
    default:
      return date.state satisfies never
  }
}

function PlacesLeft({ placesLeft }: { placesLeft: number }) {
  const places = placesLeft === 1 ? '1 place left' : `${placesLeft} places left`
  return availability(placesLeft).state === 'few' ? (
    <span className="places-few">Only {places}</span>
  ) : (
    <>{places}</>
  )
}
