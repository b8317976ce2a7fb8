import type { PlaceWanted, WaitingDate } from '@lectern/shared/contract/waiting-list'
import type { CourseDateView } from './checkout'

/** A date whose waiting list is spoken of. */
export type ListedDateView = Pick<WaitingDate, 'courseTitle' | 'standing' | 'terms'> & {
  courseHref: string
  date: CourseDateView
}

export type WaitingDateView = ListedDateView & Pick<WaitingDate, 'placesLeft' | 'mostTogether'>

/** Somebody's own place on a list. */
export type PlaceWantedView = Omit<PlaceWanted, 'listed'> & { listed: ListedDateView | null }
