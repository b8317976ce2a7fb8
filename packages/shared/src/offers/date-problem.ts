import type { BookableRun } from '../booking/line-problem'

export const dateProblems = ['gone', 'cancelled', 'past', 'full'] as const

/** Why the places of an offer cannot be had on a date. */
export type DateProblem = (typeof dateProblems)[number]

/**
 * What has become of a date that is offered; `null` while it can be had. An offer is staff's own: the date may be
 * hidden, as those in-house are, and booking may be closed.
 */
export function dateProblem(
  run: Pick<BookableRun, 'status' | 'startsAt'> | undefined,
  now: Date,
): Exclude<DateProblem, 'full'> | null {
  if (!run) return 'gone'
  if (run.status === 'cancelled') return 'cancelled'
  return run.startsAt <= now ? 'past' : null
}
