/** Few places are worth a word on the course page. */
const fewPlaces = 3

export type Availability =
  { state: 'full' } | { state: 'few'; placesLeft: number } | { state: 'open'; placesLeft: number }

export function availability(placesLeft: number): Availability {
  if (placesLeft <= 0) return { state: 'full' }
  return { state: placesLeft <= fewPlaces ? 'few' : 'open', placesLeft }
}

/**
 * What a new capacity does to the seats that are free. Seats that are held or booked stay as they
 * are: a capacity below their number is over by the difference. 12 seats with 10 taken, lowered to
 * 8, is over by 2.
 */
export function resize(seats: {
  capacity: number
  available: number
  newCapacity: number
}): { fits: true; addedSeats: number } | { fits: false; overBy: number } {
  const addedSeats = seats.newCapacity - seats.capacity
  const availableAfter = seats.available + addedSeats
  return availableAfter < 0 ? { fits: false, overBy: -availableAfter } : { fits: true, addedSeats }
}
