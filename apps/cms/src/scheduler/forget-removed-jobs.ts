import type { Payload } from 'payload'

import type { ScheduledJob } from './scheduled-job'

/** A job that an upgrade has removed never runs again: its report would call it stalled for good. */
export async function forgetRemovedJobs(
  payload: Payload,
  jobs: readonly Pick<ScheduledJob, 'name'>[],
): Promise<void> {
  const names = jobs.map(({ name }) => name)
  await payload.db.deleteMany({ collection: 'job-reports', where: { name: { not_in: names } } })
}
