import type { Payload } from 'payload'
import { randomUUID } from 'node:crypto'

import { forgetRemovedJobs } from './forget-removed-jobs'
import { giveUpLease, holdLease } from './lease'
import { runJob } from './run-job'
import type { ScheduledJob } from './scheduled-job'

/** A dead process is missed for this long at most. */
const leaseSeconds = 30
const heartbeatMilliseconds = 5_000
const tickMilliseconds = 1_000

export interface Scheduler {
  holder: string
  isElected: () => boolean
  /** Waits for the job that is running, then lets another process take over. */
  stop: () => Promise<void>
}

/**
 * Every process starts one; the lease decides which of them runs the jobs. Should a process be held
 * up for longer than its lease, two may run for a moment: the jobs are such that it does no harm.
 */
export function startScheduler(payload: Payload, jobs: readonly ScheduledJob[]): Scheduler {
  const holder = `${process.pid}-${randomUUID()}`
  const nextRunAt = new Map<ScheduledJob, number>()
  const running = new Set<Promise<void>>()
  // By a clock that nobody sets: one that was ahead and is right again must not make us wait for it.
  let electedUntil = 0
  const isElected = () => performance.now() < electedUntil

  const heartbeat = setInterval(() => void campaign(), heartbeatMilliseconds)
  const tick = setInterval(startDueJobs, tickMilliseconds)
  void campaign()

  async function campaign(): Promise<void> {
    const now = new Date()
    const askedAt = performance.now()
    const wasElected = isElected()
    try {
      const isHeld = await holdLease(payload, { holder, seconds: leaseSeconds, now })
      if (isHeld && !wasElected) await forgetRemovedJobs(payload, jobs)
      electedUntil = isHeld ? askedAt + leaseSeconds * 1000 : 0
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The lease of the scheduler could not be renewed' })
    }
  }

  function startDueJobs(): void {
    if (!isElected()) return
    for (const job of jobs) {
      if ((nextRunAt.get(job) ?? 0) > performance.now()) continue
      nextRunAt.set(job, Number.POSITIVE_INFINITY)
      const run = runJob(payload, job)
        .catch((error: unknown) => {
          payload.logger.error({ err: error, msg: `The job "${job.name}" could not be reported` })
        })
        .finally(() => {
          nextRunAt.set(job, performance.now() + job.everySeconds * 1000)
          running.delete(run)
        })
      running.add(run)
    }
  }

  async function stop(): Promise<void> {
    clearInterval(heartbeat)
    clearInterval(tick)
    electedUntil = 0
    await Promise.all(running)
    await giveUpLease(payload, holder)
  }

  return { holder, isElected, stop }
}
