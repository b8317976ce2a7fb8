import type { JobReport } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '../database/compare-and-set'
import { insertOnce } from '../database/insert-once'
import { reasonOf } from '../reason-of'
import type { ScheduledJob } from './scheduled-job'

/** Runs a job and reports how it went; a failure is logged and shown, and the next run comes as planned. */
export async function runJob(payload: Payload, job: ScheduledJob): Promise<void> {
  await report(payload, job, { startedAt: nowText() })
  try {
    await job.run(payload)
    await report(payload, job, { succeededAt: nowText(), error: null })
  } catch (error) {
    payload.logger.error({ err: error, msg: `The job "${job.name}" failed` })
    const message = reasonOf(error)
    await report(payload, job, { failedAt: nowText(), error: message })
  }
}

async function report(
  payload: Payload,
  job: ScheduledJob,
  changes: Partial<JobReport>,
): Promise<void> {
  const { name, everySeconds } = job
  const data = { ...changes, name, everySeconds }
  const where = { key: { equals: name } }
  if (await compareAndSet(payload, { collection: 'job-reports', where, data })) return
  await insertOnce(payload, { collection: 'job-reports', data: { ...data, key: name } })
}

function nowText(): string {
  return new Date().toISOString()
}
