import type { BookableRun } from '@lectern/shared/booking/line-problem'
import type { Course, CourseRun, Venue } from '@lectern/shared/contract/payload-types'
import type { CollectionSlug, Payload, SelectType } from 'payload'

import { isDocumentId } from '../../database/document-ids'
import { readPlacesLeft } from '../booking'

/** A course run as far as a price and a booking need it. */
export type OfferedRun = BookableRun & {
  endsAt: Date
  timeZone: string
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
      ids: idsOf(runs, 'course'),
      select: courseFields,
    }),
    findByIds<VenueRow>(payload, {
      collection: 'venues',
      ids: idsOf(runs, 'venue'),
      select: venueFields,
    }),
  ])
  return new Map(
    [...runs.values()].flatMap((run) => {
      const course = run.course && courses.get(run.course)
      if (run.deletedAt || !course) return []
      const venue = run.venue ? venues.get(run.venue) : undefined
      const offered = toOffer(run, { course, venue, placesLeft: placesLeft.get(run.id) ?? 0 })
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

type Wanted = { collection: CollectionSlug; ids: readonly string[]; select: SelectType }

async function findByIds<Row extends { id: string }>(
  payload: Payload,
  { collection, ids, select }: Wanted,
): Promise<Map<string, Row>> {
  const possibleIds = ids.filter((id) => isDocumentId(payload, id))
  if (possibleIds.length === 0) return new Map()
  const { docs } = await payload.db.find<Row>({
    collection,
    where: { id: { in: possibleIds } },
    select,
    pagination: false,
    limit: possibleIds.length,
  })
  return new Map(docs.map((row) => [row.id, row]))
}

function idsOf(runs: Map<string, RunRow>, relation: 'course' | 'venue'): string[] {
  const ids = [...runs.values()].map((run) => run[relation])
  return [...new Set(ids.filter((id) => typeof id === 'string'))]
}

type Surroundings = { course: CourseRow; venue: VenueRow | undefined; placesLeft: number }

function toOffer(run: RunRow, { course, venue, placesLeft }: Surroundings): OfferedRun {
  return {
    status: run.status,
    isCoursePublished: course._status === 'published' && !course.deletedAt,
    startsAt: new Date(run.startsAt),
    endsAt: new Date(run.endsAt),
    bookingClosesAt: run.bookingClosesAt ? new Date(run.bookingClosesAt) : null,
    timeZone: run.timeZone,
    delivery: run.delivery,
    place: run.delivery === 'online' ? 'Online' : placeOf(venue),
    placesLeft,
    priceNetPence: run.priceNetPence ?? course.priceNetPence,
    course,
  }
}

function placeOf(venue: VenueRow | undefined): string {
  return venue ? `${venue.address.town}, ${venue.name}` : 'Place to be announced'
}
