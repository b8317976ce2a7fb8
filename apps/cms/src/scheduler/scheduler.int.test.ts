import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Lease } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { startTestCms } from '../../test-support/cms'
import { expectLogged } from '../../test-support/log'
import { startWorkers } from '../../test-support/workers'
import { insertOnce } from '../database/insert-once'
import { forgetRemovedJobs } from './forget-removed-jobs'
import { giveUpLease, holdLease } from './lease'
import { runJob } from './run-job'
import { findStalledJobs } from './stalled-jobs'

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

const now = new Date()
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
/** For what the database dates itself: on a busy machine that is long after this file began. */
const fromNow = (seconds: number) => new Date(Date.now() + seconds * 1000)

describe('the election', () => {
  it('has one winner among many who ask at once', async () => {
    const holders = Array.from({ length: 20 }, (_, index) => `process-${index}`)
    const elected = await Promise.all(
      holders.map((holder) => holdLease(payload, { holder, seconds: 30, now })),
    )
    expect(elected.filter(Boolean)).toHaveLength(1)
  })

  it('is won again by the holder, and by another only when the lease has expired', async () => {
    const holder = await holderOfLease()
    expect(await holdLease(payload, { holder, seconds: 30, now: later(20) })).toBe(true)
    const other = { holder: 'other', seconds: 30 }
    expect(await holdLease(payload, { ...other, now: later(49) })).toBe(false)
    expect(await holdLease(payload, { ...other, now: later(50) })).toBe(true)
    expect(await holdLease(payload, { holder, seconds: 30, now: later(51) })).toBe(false)
    await giveUpLease(payload, 'other')
  })

  it('takes no notice of a lease that a clock which was ahead has given out', async () => {
    const ahead = { holder: 'ahead', seconds: 30, now: later(3600) }
    expect(await holdLease(payload, ahead)).toBe(true)
    const other = { holder: 'right', seconds: 30 }
    expect(await holdLease(payload, { ...other, now: later(3590) })).toBe(false)
    expect(await holdLease(payload, { ...other, now })).toBe(true)
    await giveUpLease(payload, 'right')
  })

  it('lets one of two processes run the jobs, and the other take over when the first is killed', async () => {
    const processes = await startWorkers('run-scheduler', { count: 2 })
    await Promise.all(processes.map((worker) => worker.ask({ do: 'start' })))
    const first = await electedIndex(processes)
    expect(await processes[1 - first]!.ask({ do: 'is-elected' })).toBe(false)
    expect(await processes[1 - first]!.ask({ do: 'count-runs' })).toBe(0)
    await processes[first]!.stop()
    // The lease of a dead process is left to expire; here its time is up at once.
    await giveUpLease(payload, await holderOfLease())
    while (!(await processes[1 - first]!.ask<boolean>({ do: 'is-elected' })));
    while ((await processes[1 - first]!.ask<number>({ do: 'count-runs' })) === 0);
    await processes[1 - first]!.stop()
  })
})

describe('a job', () => {
  it('that fails is reported with its reason and seen as stalled once it is overdue', async () => {
    const job = {
      name: 'Fails',
      everySeconds: 10,
      run: () => Promise.reject(new Error('The post office is closed')),
    }
    await runJob(payload, job)
    expectLogged('The post office is closed')
    expect(await findStalledJobs(payload, fromNow(60))).toEqual([])
    expect(await findStalledJobs(payload, fromNow(600))).toContainEqual({
      name: 'Fails',
      error: 'The post office is closed',
      lastSucceededAt: null,
    })
    await runJob(payload, { ...job, run: () => Promise.resolve() })
    const stalled = await findStalledJobs(payload, fromNow(60))
    expect(stalled.map(({ name }) => name)).not.toContain('Fails')
  })
})

it('a job that was removed by an upgrade is no longer missed', async () => {
  const job = (name: string) => ({ name, everySeconds: 60, run: () => Promise.resolve() })
  for (const name of ['Goes on', 'Was removed']) await runJob(payload, job(name))
  await forgetRemovedJobs(payload, [job('Goes on')])
  const stalled = await findStalledJobs(payload, fromNow(3600))
  expect(stalled.map(({ name }) => name)).toEqual(['Goes on'])
})

it('a success that is still to come, by a clock that was ahead, hides no job that is stuck', async () => {
  const name = 'Looks fine'
  const succeededAt = fromNow(7200).toISOString()
  const data = { key: name, name, everySeconds: 10, succeededAt }
  await insertOnce(payload, { collection: 'job-reports', data })
  expect((await findStalledJobs(payload, fromNow(0))).map((job) => job.name)).toContain(name)
  await runJob(payload, { name, everySeconds: 10, run: () => Promise.resolve() })
  expect((await findStalledJobs(payload, fromNow(0))).map((job) => job.name)).not.toContain(name)
})

async function electedIndex(processes: Awaited<ReturnType<typeof startWorkers>>): Promise<number> {
  for (;;) {
    for (const [index, worker] of processes.entries()) {
      if (await worker.ask<boolean>({ do: 'is-elected' })) return index
    }
  }
}

async function holderOfLease(): Promise<string> {
  return (await payload.db.findOne<Lease>({ collection: 'leases', where: {} }))?.holder ?? ''
}
