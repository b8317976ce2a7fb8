import type { Booking, PlaceMove } from '@lectern/shared/contract/payload-types'
import type { CourseDate } from '@lectern/shared/contract/placed-order'

/** A place as it was when its move was asked for. Moved otherwise since, it is not what was meant. */
export interface PlaceToMove {
  bookingId: string
  lastMoveId: string | null
}

/** What a move's JSON fields hold. Only this folder writes them. */
export interface MoveContent {
  to: CourseDate
  places: PlaceToMove[]
}

export function contentOfMove({ to, places }: PlaceMove): MoveContent {
  return { to: to as unknown as CourseDate, places: places as unknown as PlaceToMove[] }
}

export function placeToMove({ id, lastMoveId }: Booking): PlaceToMove {
  return { bookingId: id, lastMoveId: lastMoveId ?? null }
}
