import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { countInDatabase } from '@cms/database/count-in-database'

/** A date, with its places as its ledger has them. */
export interface RunCounted {
  id: string
  courseId: string
  /** Null online, and where the venue is not known yet. */
  venueId: string | null
  delivery: CourseRun['delivery']
  /** ISO 8601. */
  startsAt: string
  status: CourseRun['status']
  booked: number
  capacity: number
}

type RunRow = Omit<RunCounted, 'startsAt' | 'booked'> & { startsAt: string | Date }
type LedgerRow = { runId: string; booked: number; capacity: number }

/** Every date there has ever been, also called off or in the trash: sums of long ago are about them. */
export async function loadRuns(payload: Payload): Promise<Map<string, RunCounted>> {
  const [runs, ledgers] = [await loadRows(payload), await loadLedgers(payload)]
  const ledgerOf = new Map(ledgers.map((ledger) => [ledger.runId, ledger]))
  return new Map(
    runs.map(({ startsAt, ...run }) => {
      const { booked = 0, capacity = run.capacity } = ledgerOf.get(run.id) ?? {}
      const counted = { ...run, startsAt: new Date(startsAt).toISOString(), booked, capacity }
      return [run.id, counted]
    }),
  )
}

function loadRows(payload: Payload): Promise<RunRow[]> {
  return countInDatabase<RunRow>(payload, {
    sqlite: {
      statement: `
        SELECT id, course_id AS courseId, venue_id AS venueId, delivery, starts_at AS startsAt,
          status, capacity
        FROM course_runs`,
    },
    mongodb: {
      collection: 'course-runs',
      pipeline: () => [
        {
          $project: {
            id: { $toString: '$_id' },
            courseId: { $toString: '$course' },
            venueId: { $toString: '$venue' },
            ...{ delivery: 1, startsAt: 1, status: 1, capacity: 1 },
          },
        },
      ],
    },
  })
}

function loadLedgers(payload: Payload): Promise<LedgerRow[]> {
  return countInDatabase<LedgerRow>(payload, {
    sqlite: { statement: 'SELECT run_id AS runId, booked, capacity FROM seat_ledgers' },
    mongodb: {
      collection: 'seat-ledgers',
      pipeline: () => [{ $project: { runId: 1, booked: 1, capacity: 1 } }],
    },
  })
}
