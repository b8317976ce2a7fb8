import { lineProblem, type BookableRun } from './line-problem'

/** A date of a course for whose new dates somebody has asked. */
export type CourseDateOnOffer = BookableRun & { id: string }

/** One letter a day about a course: what opens meanwhile is told together. */
export const newsPauseHours = 24

/** Who has confirmed is told of new dates for so many months, unless they end it before. */
export const dateNewsMonths = 12

interface Told {
  /** Dates that they were told of, or saw when they confirmed. */
  knownIds: readonly string[]
  lastToldAt: Date | null
}

/** The dates that visitors see already: full and closed ones are not new either when a place becomes free. */
export function datesSeen(dates: readonly CourseDateOnOffer[], now: Date): string[] {
  return dates
    .filter(({ status, startsAt }) => status !== 'hidden' && startsAt > now)
    .map(({ id }) => id)
}

/**
 * The dates to tell somebody of at this moment, in their order: on each, places are on sale, which what is kept
 * for a waiting list is not.
 */
export function datesThatAreNews(
  dates: readonly CourseDateOnOffer[],
  { knownIds, lastToldAt, now }: Told & { now: Date },
): string[] {
  if (lastToldAt && now < hoursAfter(lastToldAt, newsPauseHours)) return []
  const known = new Set(knownIds)
  return datesOnSale(dates, now).filter((id) => !known.has(id))
}

/** Of dates, those that can be booked at this moment. */
export function datesOnSale(dates: readonly CourseDateOnOffer[], now: Date): string[] {
  return dates.filter((date) => lineProblem(date, { count: 1, now }) === null).map(({ id }) => id)
}

/** Until when somebody is told who has confirmed it at that moment. */
export function dateNewsUntil(confirmedAt: Date): Date {
  const until = new Date(confirmedAt)
  until.setUTCMonth(until.getUTCMonth() + dateNewsMonths)
  return until
}

function hoursAfter(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + hours * 60 * 60_000)
}
