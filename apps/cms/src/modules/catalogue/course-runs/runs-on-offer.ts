import { lineProblem } from '@lectern/shared/booking/line-problem'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { LineProblemReason } from '@lectern/shared/basket/line-problems'
import type { Payload, Where } from 'payload'

import { readPlacesLeft } from '../../seats'

/** Of a date, what decides whether and for how much it can be booked. */
const decisive = {
  course: true,
  status: true,
  startsAt: true,
  bookingClosesAt: true,
  priceNetPence: true,
} as const

export type RunOnOffer = Pick<CourseRun, 'id' | keyof typeof decisive>

/** Dates of these courses on which a place can be booked at this moment, soonest first. */
export async function findRunsOnOffer(
  payload: Payload,
  { courseIds, now }: { courseIds: readonly string[]; now: Date },
): Promise<RunOnOffer[]> {
  const { docs: runs } = await payload.db.find<RunOnOffer>({
    collection: 'course-runs',
    where: { and: [{ course: { in: courseIds } }, notBegunAt(now)] },
    select: decisive,
    sort: 'startsAt',
    pagination: false,
    limit: 0,
  })
  const placesLeft = await readPlacesLeft(
    payload,
    runs.map(({ id }) => id),
  )
  return runs.filter(
    (run) => !whyNotBookable(run, { placesLeft: placesLeft.get(run.id) ?? 0, now }),
  )
}

/** Dates that the website shows at this moment or, if nobody may book them, might show. */
export function notBegunAt(now: Date): Where {
  return {
    and: [{ deletedAt: { exists: false } }, { startsAt: { greater_than: now.toISOString() } }],
  }
}

/** Null when a place can be booked. Of what only the course decides, the course's readers take care. */
export function whyNotBookable(
  { status, startsAt, bookingClosesAt }: Omit<RunOnOffer, 'course' | 'priceNetPence'>,
  { placesLeft, now }: { placesLeft: number; now: Date },
): LineProblemReason | null {
  const run = {
    status,
    isCoursePublished: true,
    startsAt: new Date(startsAt),
    bookingClosesAt: bookingClosesAt ? new Date(bookingClosesAt) : null,
    placesLeft,
  }
  return lineProblem(run, { count: 1, now })
}
