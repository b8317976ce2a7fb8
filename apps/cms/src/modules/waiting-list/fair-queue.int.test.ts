import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'

import { createCourse } from '@cms-seed/factories/course'
import { crashNow, expectCrash } from '@cms-support/crash'
import { crashingPayload, type Crash } from '@cms-support/crashing-payload'
import { runAllJobs } from '@cms-support/run-all-jobs'
import { startTestShop, type TestShop } from '@cms-support/test-shop'
import {
  does,
  expectEachPlaceOnce,
  fullDate,
  onClockOf,
  settles,
  type Deed,
  type WaitedForDate,
} from '@cms-support/waited-for-date'
import { startWorkers } from '@cms-support/workers'
import { releaseStrayHolds } from '../order-jobs/release-stray-holds'
import { loadWaiting, settleWaitingList } from '.'
import { findPlacesWanted } from './places-wanted/change-place-wanted'

/** Raise it for a long run: `SEQUENCES=2000`. */
const sequences = Number(process.env.SEQUENCES ?? 8)

jest.setTimeout((5 + sequences) * 60_000)

let shop: TestShop
let courseId: string
beforeAll(async () => {
  shop = await startTestShop()
  courseId = (await createCourse(shop.payload, { title: 'Minutes', priceNetPence: 0 })).id
})
afterAll(() => shop.stop())

const often = <One>(arbitrary: fc.Arbitrary<One>) => ({ arbitrary, weight: 8 })
const seldom = <One>(arbitrary: fc.Arbitrary<One>) => ({ arbitrary, weight: 2 })
const which = fc.nat({ max: 5 })
const deedOnOne = <Name extends 'leave' | 'accept' | 'free' | 'move-up'>(name: Name) =>
  fc.record({ do: fc.constant(name), which })

const deed: fc.Arbitrary<Deed> = fc.oneof(
  often(fc.record({ do: fc.constant('join' as const), count: fc.integer({ min: 1, max: 3 }) })),
  often(deedOnOne('free')),
  often(fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(1, 13, 25, 49) })),
  seldom(deedOnOne('leave')),
  seldom(deedOnOne('accept')),
  seldom(deedOnOne('move-up')),
  seldom(fc.record({ do: fc.constant('buy' as const) })),
  seldom(fc.record({ do: fc.constant('enlarge' as const), by: fc.integer({ min: 1, max: 2 }) })),
  { arbitrary: fc.record({ do: fc.constant('call-off' as const) }), weight: 1 },
)
/** The jobs do not come after each deed. */
const step = fc.record({ deed, isSettled: fc.boolean() })

describe('whatever customers, staff and time do to a waiting list, in any order', () => {
  it('no place is offered twice, nobody is passed too soon, and none is idle', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
        const date = await fullDate(shop.payload, { courseId, seats: 3 })
        await does(shop.open(), date, { do: 'join', count: 2 })
        let isAtRest = false
        for (const { deed: one, isSettled } of steps) {
          const foreseen = isAtRest ? await foreseenOffers(date, one) : null
          await does(shop.open(), date, one)
          if (isSettled) await settles(shop.open(), date)
          if (isSettled && foreseen) expect(offeredAfter(foreseen, date)).toEqual(foreseen)
          await expectEachPlaceOnce(shop.payload, date)
          isAtRest = isSettled
        }
        await comesToRest(date)
      }),
      { numRuns: sequences, seed: Number(process.env.SEED ?? 20260302), endOnFailure: true },
    )
  })
})

describe('four processes that settle and sell at once', () => {
  let workers: Awaited<ReturnType<typeof startWorkers>> = []
  afterAll(() => Promise.all(workers.map((worker) => worker.stop())))

  it('give all to those who wait, where a queue without care sells past them', async () => {
    const { environment } = shop.standIn
    workers = await startWorkers('settle-and-sell', { count: 4, environment })
    const race = async (way: 'as-we-do' | 'naively') => {
      const date = await dateWithQueue([2, 1, 2, 1, 1, 1])
      const leaving = (worker: number) => date.holders.slice(2 * worker, 2 * worker + 2)
      const sold = await Promise.all(
        workers.map((worker, index) =>
          worker.ask<number>({ runId: date.runId, leaving: leaving(index), buyers: 4, way }),
        ),
      )
      return { date, sold: sum(sold) }
    }
    const fair = await race('as-we-do')
    await settleWaitingList(shop.open(), fair.date.runId)
    expect(fair.sold).toBe(0)
    expect(await offeredOn(fair.date)).toBe(8)
    await expectEachPlaceOnce(shop.payload, fair.date)
    const naive = await race('naively')
    expect(naive.sold).toBeGreaterThan(0)
    expect(naive.sold + (await offeredOn(naive.date))).not.toBe(8)
  })
})

describe('a process that is killed at any of its writes', () => {
  /** Each of them with `CRASHES=1`. */
  const every = Number(process.env.CRASHES ?? 29)

  it('leaves nothing that the jobs do not make good, with no act of a person', async () => {
    const writes = await cutShort({ atWrite: 0, side: 'after' })
    expect(writes).toBeGreaterThan(60)
    for (let atWrite = 2; atWrite <= writes; atWrite += every) {
      await cutShort({ atWrite, side: atWrite % 2 === 0 ? 'before' : 'after' })
    }
  })
})

/** A group and two others wait; places become free, are offered, booked, given up; the date grows, and is called off. */
const course: Deed[] = [
  { do: 'join', count: 2 },
  { do: 'join', count: 1 },
  { do: 'free', which: 0 },
  { do: 'wait', hours: 1 },
  { do: 'free', which: 0 },
  { do: 'wait', hours: 1 },
  { do: 'accept', which: 0 },
  { do: 'free', which: 0 },
  { do: 'wait', hours: 1 },
  { do: 'leave', which: 0 },
  { do: 'join', count: 3 },
  { do: 'enlarge', by: 1 },
  { do: 'wait', hours: 49 },
  { do: 'enlarge', by: 1 },
  { do: 'call-off' },
]

/** Up to the kill; what the jobs do afterwards is all that is done. */
async function cutShort(crash: Crash): Promise<number> {
  const date = await fullDate(shop.payload, { courseId, seats: 3 })
  const crashing = crashingPayload(shop.payload, crash, crashNow)
  const dying = () => ({ ...shop.open(), payload: crashing.payload })
  for (const one of course) {
    await does(dying(), date, one).catch(expectCrash)
    await settleWaitingList(onClockOf(dying(), date), date.runId).catch(expectCrash)
    if (crash.atWrite > 0 && crashing.writes() >= crash.atWrite) break
  }
  await runAllJobs(() => onClockOf(shop.open(), date))
  await settles(shop.open(), date)
  await expectEachPlaceOnce(shop.payload, date)
  await comesToRest(date)
  return crashing.writes()
}

/** As staff are told before they enlarge the date. */
async function foreseenOffers(date: WaitedForDate, one: Deed) {
  if (one.do !== 'enlarge') return null
  const waiting = await loadWaiting(onClockOf(shop.open(), date), date.runId)
  if (!waiting) return null
  const offered = waiting.foresee(one.by).offered.map(({ id }) => id)
  return { offered, had: waiting.offered.map(({ id }) => id) }
}

function offeredAfter({ had }: { had: string[] }, { settled }: WaitedForDate) {
  const offered = settled.filter(({ id, state }) => state === 'offered' && !had.includes(id))
  return { offered: offered.map(({ id }) => id), had }
}

/** A week later the date has begun: nobody waits, and nothing is held for anybody who did. */
async function comesToRest(date: WaitedForDate): Promise<void> {
  await settles(shop.open(), date)
  await does(shop.open(), date, { do: 'wait', hours: 7 * 24 })
  await settles(shop.open(), date)
  await settles(shop.open(), date)
  await releaseStrayHolds(onClockOf(shop.open(), date))
  await expectEachPlaceOnce(shop.payload, date)
  expect(await findPlacesWanted(shop.payload, date.runId)).toEqual([])
  expect(await shop.seats(date.runId)).toMatchObject({ held: 0 })
}

async function dateWithQueue(counts: readonly number[]): Promise<WaitedForDate> {
  const date = await fullDate(shop.payload, { courseId, seats: sum(counts) })
  for (const count of counts) await does(shop.open(), date, { do: 'join', count })
  return date
}

async function offeredOn({ runId }: WaitedForDate): Promise<number> {
  const wanted = await findPlacesWanted(shop.payload, runId)
  return sum(wanted.filter(({ state }) => state === 'offered').map(({ count }) => count))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
