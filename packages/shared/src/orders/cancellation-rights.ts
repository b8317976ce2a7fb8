import { addDays, calendarDayIn, endOfDayInLondon } from '../time/calendar-day'

/**
 * Consumer Contracts (Information, Cancellation and Additional Charges) Regulations 2013, reg. 30:
 * the period ends 14 days after the day on which the contract was made.
 */
export const cancellationDays = 14

export interface RunTimes {
  runId: string
  startsAt: string
}

/** The last moment of the 14th day after the order's, by the clock in London. */
export function cancellationPeriodEnd(placedAt: Date): Date {
  return endOfDayInLondon(addDays(calendarDayIn(placedAt), cancellationDays))
}

/** Courses that begin before the period is over: the law wants the customer's express request for them. */
export function startsWithinPeriod<Run extends RunTimes>(
  runs: readonly Run[],
  placedAt: Date,
): Run[] {
  const end = cancellationPeriodEnd(placedAt).getTime()
  return runs.filter((run) => Date.parse(run.startsAt) <= end)
}

export type CancellationRight<Run extends RunTimes> =
  | { possible: true; until: Date; runs: Run[] }
  | { possible: false; reason: 'business' | 'period-over' | 'course-started' | 'nothing-booked' }

/**
 * What a customer may cancel by themselves, and until when: an individual, within the period, what
 * has not begun; for nothing was paid, anybody what has not begun. Once a course has begun at the
 * customer's express request, its price is owed for what was given, which people settle, not a button.
 */
export function cancellationRight<Run extends RunTimes>(order: {
  bookerKind: 'individual' | 'business'
  isFree: boolean
  placedAt: Date
  bookedRuns: readonly Run[]
  now: Date
}): CancellationRight<Run> {
  const { now, bookedRuns, isFree } = order
  if (bookedRuns.length === 0) return { possible: false, reason: 'nothing-booked' }
  if (!isFree && order.bookerKind === 'business') return { possible: false, reason: 'business' }
  const periodEnd = cancellationPeriodEnd(order.placedAt)
  if (!isFree && now.getTime() > periodEnd.getTime())
    return { possible: false, reason: 'period-over' }
  const runs = bookedRuns.filter((run) => Date.parse(run.startsAt) > now.getTime())
  if (runs.length === 0) return { possible: false, reason: 'course-started' }
  const lastStart = new Date(Math.max(...runs.map(startOf)))
  const until = isFree || lastStart < periodEnd ? lastStart : periodEnd
  return { possible: true, until, runs }
}

function startOf(run: RunTimes): number {
  return Date.parse(run.startsAt)
}
