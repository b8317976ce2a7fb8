import { availability } from '@lectern/shared/booking/availability'
import { bookingWords } from './booking-words'
import { SeatRow } from '../../ui/seats/seat-row'
import type { CourseDate } from '../../views/catalogue'

interface BookingStateProps {
  date: Pick<CourseDate, 'state' | 'placesLeft'> & {
    /** Known where the company shows how large its groups are: then the room is drawn. */
    capacity?: number | undefined
  }
}

/** In words whether a date can still be booked, and how urgently; the drawing says the same. */
export function BookingState({ date }: BookingStateProps) {
  const words = bookingWords(date)
  const isFew = date.state === 'open' && availability(date.placesLeft).state === 'few'
  return (
    <span className={isFew ? 'left few' : 'left'}>
      <Group date={date} />
      {words}
    </span>
  )
}

function Group({ date: { state, placesLeft, capacity } }: BookingStateProps) {
  if (capacity === undefined || state === 'cancelled' || state === 'closed') return null
  const free = Math.min(Math.max(placesLeft, 0), capacity)
  return <SeatRow taken={capacity - free} free={free} />
}
