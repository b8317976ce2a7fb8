import type { LineProblemReason } from '../basket/line-problems'

/** What decides whether places on a course run can be booked. */
export interface BookableRun {
  status: 'hidden' | 'open' | 'closed' | 'cancelled'
  isCoursePublished: boolean
  startsAt: Date
  /** Nobody books after this moment; without it, booking closes when the run starts. */
  bookingClosesAt: Date | null
  placesLeft: number
}

/**
 * Why so many places on a run cannot be booked at this moment, or `null` when they can. What is
 * wrong with the run comes before what is wrong with the count: a cancelled run is not "full".
 */
export function lineProblem(
  run: BookableRun,
  { count, now }: { count: number; now: Date },
): Exclude<LineProblemReason, 'unknown-run'> | null {
  if (run.status === 'hidden' || !run.isCoursePublished) return 'not-published'
  if (run.status === 'cancelled') return 'cancelled'
  if (run.startsAt <= now) return 'past'
  if (run.status === 'closed') return 'closed'
  if (run.bookingClosesAt && run.bookingClosesAt <= now) return 'closed'
  if (run.placesLeft <= 0) return 'full'
  return count > run.placesLeft ? 'too-many-places' : null
}
