import type { Payload } from 'payload'

/** Documents in one run; the next run comes a second later. */
const maxAtOnce = 20
/** Payload marks a publication as under way; if it still is after this long, its process died. */
const maxWorkMilliseconds = 60_000

/**
 * For a scheduled job: publishes and unpublishes what staff have planned, by the same path as a
 * person who presses the button, so that the website hears of it.
 *
 * @throws Error when a publication was refused, so that staff see it on the first page.
 */
export async function publishDue(payload: Payload, now: Date): Promise<void> {
  await takeUpAgain(payload, now)
  const { jobStatus } = await payload.jobs.run({ limit: maxAtOnce, sequential: true, silent: true })
  const failed = Object.entries(jobStatus ?? {}).filter(([, { status }]) => status !== 'success')
  if (failed.length === 0) return
  const reasons = await Promise.all(failed.map(([id]) => reasonOf(payload, id)))
  throw new Error(`A planned publication was refused: ${reasons.join('; ')}`)
}

/** Publishing twice does no harm; not publishing does. */
async function takeUpAgain(payload: Payload, now: Date): Promise<void> {
  const diedBefore = new Date(now.getTime() - maxWorkMilliseconds).toISOString()
  await payload.db.updateJobs({
    where: {
      and: [{ processing: { equals: true } }, { updatedAt: { less_than: diedBefore } }],
    },
    data: { processing: false },
  })
}

async function reasonOf(payload: Payload, jobId: string): Promise<string> {
  const job = await payload.findByID({
    collection: 'payload-jobs',
    id: jobId,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  const error: unknown = job?.error
  const message = typeof error === 'object' && error && 'message' in error ? error.message : error
  return typeof message === 'string' ? message : 'the log says why'
}
