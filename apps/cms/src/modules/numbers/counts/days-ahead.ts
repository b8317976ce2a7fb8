import type { DaySpan } from '@lectern/shared/time/day-span'
import type { Payload } from 'payload'

import { countInDatabase } from '@cms/database/count-in-database'
import { momentValues, startsWithin, startsWithinSql } from './within'

/**
 * How many places of the dates that begin within a time were booked so many whole days before them. A place that
 * was moved counts by the date on which it is now; one that was cancelled does not count.
 */
export async function countDaysAhead(
  payload: Payload,
  span: DaySpan,
): Promise<Map<number, number>> {
  const rows = await countInDatabase<{ days: number; places: number }>(payload, {
    sqlite: {
      statement: `
        SELECT max(0, (unixepoch(places.starts_at) - unixepoch(places.created_at)) / 86400) AS days,
          COUNT(*) AS places
        FROM bookings AS places WHERE ${startsWithinSql} GROUP BY days`,
      values: momentValues(span),
    },
    mongodb: {
      collection: 'bookings',
      pipeline: () => [
        startsWithin(span),
        { $group: { _id: wholeDays, places: { $sum: 1 } } },
        { $project: { days: { $max: [0, '$_id'] }, places: 1 } },
      ],
    },
  })
  const counts = new Map<number, number>()
  for (const { days, places } of rows) counts.set(days, (counts.get(days) ?? 0) + places)
  return counts
}

const dayMilliseconds = 24 * 60 * 60_000

const wholeDays = {
  $floor: { $divide: [{ $subtract: ['$startsAt', '$createdAt'] }, dayMilliseconds] },
}
