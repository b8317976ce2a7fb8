import { addDays, type CalendarDay } from '@lectern/shared/time/calendar-day'
import { momentsOf, type DaySpan } from '@lectern/shared/time/day-span'

/** Documents count by the day on which they were issued, by London's calendar. For MongoDB. */
export function issuedWithin(span: DaySpan) {
  const { startsAt, endsAt } = momentsOf(span)
  return { $match: { issuedAt: { $gte: startsAt, $lt: endsAt } } }
}

/** Places that are booked on dates which begin within a time. For MongoDB. */
export function startsWithin(span: DaySpan) {
  const { startsAt, endsAt } = momentsOf(span)
  return { $match: { status: 'booked', startsAt: { $gte: startsAt, $lt: endsAt } } }
}

/** For SQLite, of a table that the statement calls `documents`. Its two values are those of `momentValues`. */
export const issuedWithinSql = 'documents.issued_at >= ? AND documents.issued_at < ?'

/** The same of a table that it calls `places`. */
export const startsWithinSql =
  "places.status = 'booked' AND places.starts_at >= ? AND places.starts_at < ?"

/** In the form in which SQLite keeps moments, which sorts as text. */
export function momentValues(span: DaySpan): [startsAt: string, endsAt: string] {
  const { startsAt, endsAt } = momentsOf(span)
  return [startsAt.toISOString(), endsAt.toISOString()]
}

/** No date of a time has a day before this one, wherever in the world it is: days are by the clock of their place. */
export function earliestDay({ first }: DaySpan): CalendarDay {
  return addDays(first, -1)
}

/** The order of each document, as the only one in `order`. For MongoDB. */
export function withOrder(nameOf: (collection: 'orders') => string) {
  return {
    $lookup: {
      from: nameOf('orders'),
      localField: 'belongsTo',
      foreignField: '_id',
      as: 'order',
    },
  }
}
