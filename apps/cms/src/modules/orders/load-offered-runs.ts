import { placeOfDay } from '@lectern/shared/booking/day-place'
import type { BookableRun } from '@lectern/shared/booking/line-problem'
import type { Course, CourseRun, Venue } from '@lectern/shared/contract/payload-types'
import type { CourseDay } from '@lectern/shared/time/course-days'
import type { Payload } from 'payload'

import { idOf } from '../../database/document-ids'
import { findByIds } from '../../database/find-by-ids'
import { readPlacesLeft } from '../seats'

/** A course run as far as a price and a booking need it. */
export type OfferedRun = BookableRun & {
  endsAt: Date
  timeZone: string
  days: (CourseDay & { title?: string; place?: string })[]
  delivery: CourseRun['delivery']
  /** The venue's town and name, or "Online". */
  place: string
  /** The run's own price, or else the course's. */
  priceNetPence: number
  course: Pick<Course, 'id' | 'slug' | 'title' | 'vatCategory'>
}

/**
 * Runs by id; those that do not exist, or were thrown away, are missing.
 *
 * Read below Payload's hooks and access control, four statements in two steps: a basket is priced
 * at every view, and nothing of what is read here leaves except through the quote.
 */
export async function loadOfferedRuns(
  payload: Payload,
  runIds: readonly string[],
): Promise<Map<string, OfferedRun>> {
  const [runs, placesLeft] = await Promise.all([
    findByIds<RunRow>(payload, { collection: 'course-runs', ids: runIds, select: runFields }),
    readPlacesLeft(payload, runIds),
  ])
  const [courses, venues] = await Promise.all([
    findByIds<CourseRow>(payload, {
      collection: 'courses',
      ids: [...runs.values()].flatMap(({ course }) => course ?? []),
      select: courseFields,
    }),
    findByIds<VenueRow>(payload, {
      collection: 'venues',
      ids: [...runs.values()].flatMap(venueIdsOf),
      select: venueFields,
    }),
  ])
  return new Map(
    [...runs.values()].flatMap((run) => {
      const course = run.course && courses.get(run.course)
      if (run.deletedAt || !course) return []
      const offered = toOffer(run, { course, venues, placesLeft: placesLeft.get(run.id) ?? 0 })
      return [[run.id, offered] as const]
    }),
  )
}

const runFields = {
  course: true,
  venue: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
  days: true,
  delivery: true,
  priceNetPence: true,
  status: true,
  bookingClosesAt: true,
  deletedAt: true,
} as const
type RunRow = Pick<CourseRun, 'id' | Exclude<keyof typeof runFields, 'course' | 'venue'>> & {
  course?: string | null
  venue?: string | null
}

const courseFields = {
  title: true,
  slug: true,
  priceNetPence: true,
  vatCategory: true,
  _status: true,
  deletedAt: true,
} as const
type CourseRow = Pick<Course, 'id' | keyof typeof courseFields>

const venueFields = { name: true, address: { town: true } } as const
type VenueRow = Pick<Venue, 'id' | 'name'> & { address: Pick<Venue['address'], 'town'> }

function venueIdsOf({ venue, days }: RunRow): string[] {
  return [venue, ...days.map((day) => day.venue)].filter((id) => typeof id === 'string')
}

type Surroundings = { course: CourseRow; venues: Map<string, VenueRow>; placesLeft: number }

function toOffer(run: RunRow, { course, venues, placesLeft }: Surroundings): OfferedRun {
  return {
    status: run.status,
    isCoursePublished: course._status === 'published' && !course.deletedAt,
    startsAt: new Date(run.startsAt),
    endsAt: new Date(run.endsAt),
    bookingClosesAt: run.bookingClosesAt ? new Date(run.bookingClosesAt) : null,
    timeZone: run.timeZone,
    days: run.days.map((day) => toOfferedDay(day, { run, venues })),
    delivery: run.delivery,
    place: placeOf(run, venues),
    placesLeft,
    priceNetPence: run.priceNetPence ?? course.priceNetPence,
    course,
  }
}

function toOfferedDay(
  row: RunRow['days'][number],
  { run, venues }: { run: RunRow; venues: Map<string, VenueRow> },
): OfferedRun['days'][number] {
  const { day, from, until, title } = row
  const { isElsewhere, ...where } = placeOfDay(run, {
    ...row,
    venue: row.venue ? idOf(row.venue) : null,
  })
  return {
    day,
    from,
    until,
    ...(title && { title }),
    ...(isElsewhere && { place: placeOf(where, venues) }),
  }
}

function placeOf(
  { delivery, venue: venueId }: Pick<RunRow, 'delivery' | 'venue'>,
  venues: Map<string, VenueRow>,
): string {
  if (delivery === 'online') return 'Online'
  const venue = venueId ? venues.get(venueId) : undefined
  return venue ? `${venue.address.town}, ${venue.name}` : 'Place to be announced'
}
