import type { CourseRun } from './payload-types'

/**
 * `GET /api/course-runs/coming`: every date that the public may see and that has not begun when the day
 * does (in UTC), soonest first, in one answer. Courses and venues stand in it by their ids.
 */
export interface ComingRunsAnswer {
  runs: ComingRun[]
}

/**
 * `GET /api/course-runs/coming/places`: the places left of those dates, by their ids. By itself, since
 * places are taken all day long, and the rest changes when staff change it.
 */
export interface ComingPlacesAnswer {
  placesLeft: Record<string, number>
}

/**
 * `GET /api/course-runs/coming/state`: a new word each time. Who keeps it for as long as nothing of the
 * catalogue is announced knows by it that what was read meanwhile still holds.
 */
export interface ComingStateAnswer {
  state: string
}

export interface ComingRun extends Pick<
  CourseRun,
  'id' | 'startsAt' | 'endsAt' | 'timeZone' | 'delivery' | 'status' | 'capacity'
> {
  course: string
  venue: string | null
  days: ComingDay[]
  bookingClosesAt: string | null
  /** Null where the course's price holds. */
  priceNetPence: number | null
  /** Left out where no minimum is set, or where it is not settled. */
  isConfirmed?: true
}

type StoredDay = CourseRun['days'][number]

/** What is left out is said by the date. */
export interface ComingDay extends Pick<StoredDay, 'day' | 'from' | 'until'> {
  title?: string
  delivery?: 'venue' | 'online'
  venue?: string
}
