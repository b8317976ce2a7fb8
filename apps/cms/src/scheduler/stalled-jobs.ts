import type { JobReport } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '../database/find-all'

export interface StalledJob {
  name: string
  error: string | null
  lastSucceededAt: string | null
}

/** A job is missed when it has not succeeded for several of its rounds, and for some minutes at least. */
const missedRounds = 5
const patienceSeconds = 300

/** Jobs that staff should know about: none runs, or one keeps failing. */
export async function findStalledJobs(payload: Payload, now: Date): Promise<StalledJob[]> {
  const reports = await findAll(payload, {
    collection: 'job-reports',
    sort: 'name',
  })
  return reports
    .filter((job) => isStalled(job, now))
    .map(({ name, error = null, succeededAt = null }) => ({
      name,
      error,
      lastSucceededAt: succeededAt,
    }))
}

/** Milliseconds that the clocks of two processes may differ. */
const toleratedAhead = 60_000

/** A success that is still to come was noted by a clock that was ahead, and tells nothing. */
function isStalled({ everySeconds, succeededAt, createdAt }: JobReport, now: Date): boolean {
  const lastGoodMoment = Date.parse(succeededAt ?? createdAt)
  if (lastGoodMoment > now.getTime() + toleratedAhead) return true
  const patience = Math.max(patienceSeconds, everySeconds * missedRounds)
  return now.getTime() - lastGoodMoment > patience * 1000
}
