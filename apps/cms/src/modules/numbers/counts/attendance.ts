import type { DaySpan } from '@lectern/shared/time/day-span'
import type { Payload } from 'payload'

import { countInDatabase } from '@cms/database/count-in-database'
import { earliestDay, momentValues, startsWithin, startsWithinSql } from './within'

/** Of one date that is over. */
export interface RunAttendance {
  runId: string
  /** Booked to the end. */
  places: number
  /** Of these, ticked as here on one day at least. */
  present: number
}

interface Asked {
  span: DaySpan
  now: Date
}

/** Who was there on the dates that began within a time and are over. */
export async function countAttendance(
  payload: Payload,
  { span, now }: Asked,
): Promise<RunAttendance[]> {
  return countInDatabase<RunAttendance>(payload, {
    sqlite: {
      statement: `
        SELECT places.run_id AS runId, COUNT(*) AS places, COUNT(ticks.booking_id) AS present
        FROM bookings AS places LEFT JOIN (
          SELECT DISTINCT booking_id, run_id FROM attendances WHERE is_present = 1 AND day >= ?
        ) AS ticks ON ticks.booking_id = places.id AND ticks.run_id = places.run_id
        WHERE ${startsWithinSql} AND places.ends_at < ? GROUP BY places.run_id`,
      values: [earliestDay(span), ...momentValues(span), now.toISOString()],
    },
    mongodb: {
      collection: 'bookings',
      pipeline: (nameOf) => [
        startsWithin(span),
        { $match: { endsAt: { $lt: now } } },
        { $project: { bookingId: { $toString: '$_id' }, runId: 1, isPlace: { $literal: 1 } } },
        {
          $unionWith: {
            coll: nameOf('attendances'),
            pipeline: [
              { $match: { isPresent: true, day: { $gte: earliestDay(span) } } },
              { $project: { bookingId: 1, runId: 1, isTick: { $literal: 1 } } },
            ],
          },
        },
        {
          $group: {
            _id: { bookingId: '$bookingId', runId: '$runId' },
            places: { $max: '$isPlace' },
            ticks: { $max: '$isTick' },
          },
        },
        { $match: { places: 1 } },
        { $group: { _id: '$_id.runId', places: { $sum: 1 }, present: { $sum: '$ticks' } } },
        { $project: { runId: '$_id', places: 1, present: 1 } },
      ],
    },
  })
}
