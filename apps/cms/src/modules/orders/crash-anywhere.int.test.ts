import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'

import { crashMessage, crashNow, expectCrash } from '@cms-support/crash'
import { mayBeLogged } from '@cms-support/log'
import { crashingPayload, type Crash, type CrashingPayload } from '@cms-support/crashing-payload'
import { runAllJobs } from '@cms-support/run-all-jobs'
import { expectInvariants } from '@cms-support/shop-invariants'
import { book, checkOut, startTestShop, type TestShop } from '@cms-support/test-shop'
import { wholeJourney, type Journey } from '@cms-support/whole-journey'
import { startWorkers } from '@cms-support/workers'
import { readPlacesLeft, readPlacesTaken } from '../seats'
import { cancelRun } from '../changes/cancelled-dates/cancel-run'
import { moveByStaff } from '../changes/moves/move-by-staff'
import { giveUpOrder } from '../checkout/give-up-order'
import { findBookings } from './find-bookings'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
})
afterAll(() => shop.stop())

/** On MongoDB every so-manieth write; each of them with `CRASHES=1`, as always on SQLite. */
const every = Number(process.env.CRASHES ?? (process.env.MONGODB_URL ? 4 : 1))

describe('a booking that is cut short', () => {
  it('before or after any of its writes is made good by the jobs', async () => {
    const runId = await shop.runWith({ seats: 500 })
    const whole = await cutShort(runId, never)
    expect(whole.writes()).toBeGreaterThan(30)
    expect(whole.writesAfterAsking().length).toBeGreaterThan(3)
    for (const crash of crashesOf(whole)) await cutShort(runId, crash)
    await expectHealed(runId)
  })

  it('while it is given up, before or after any write, gives its seats back all the same', async () => {
    const runId = await shop.runWith({ seats: 100 })
    const whole = await cutShortGivingUp(runId, never)
    expect(whole.writes()).toBeGreaterThan(3)
    for (const crash of crashesOf(whole)) await cutShortGivingUp(runId, crash)
    await expectHealed(runId)
    expect(await readPlacesLeft(shop.payload, [runId])).toEqual(new Map([[runId, 100]]))
  })

  it('by a kill of its process is made good by the jobs of another', async () => {
    const runId = await shop.runWith({ seats: 100 })
    for (const atWrite of [4, 20, 36]) await killProcess(runId, { atWrite, side: 'after' })
    await expectHealed(runId)
  })
})

describe('a move to another date that is cut short', () => {
  it('before or after any of its writes is made good by the jobs', async () => {
    const from = await shop.runWith({ seats: 400 })
    const to = await shop.laterRun(from, { seats: 400 })
    const whole = await cutShortMoving({ from, to }, never)
    expect(whole.writes()).toBeGreaterThan(12)
    const crashes = crashesOf(whole)
    for (const crash of crashes) await cutShortMoving({ from, to }, crash)
    await expectHealed(from, to)
    // The first was not cut short; whoever ends after the first write has decided.
    expect(await readPlacesTaken(shop.payload, [from, to])).toEqual(
      new Map([
        [from, { held: 0, booked: 0 }],
        [to, { held: 0, booked: 2 * (1 + crashes.length) }],
      ]),
    )
  })

  it('while others are refunded, before or after any write, leaves nobody on a date that is called off', async () => {
    const whole = await cutShortCancelling(never)
    expect(whole.writes()).toBeGreaterThan(25)
    const cancelled = [whole]
    for (const crash of crashesOf(whole)) cancelled.push(await cutShortCancelling(crash))
    await expectHealed(...cancelled.flatMap(({ from, to }) => [from, to]))
    for (const { from, to, fits, fitsNot } of cancelled) {
      expect(await placesOf(fits)).toEqual([`${to} booked`, `${to} booked`])
      expect(await placesOf(fitsNot)).toEqual([`${from} cancelled`])
    }
  })
})

/** After each write, and before each that follows a question to somebody outside; before the first, nothing is decided. */
function crashesOf({ writes, writesAfterAsking }: Written): Crash[] {
  const all = Array.from({ length: writes() }, (_, index) => index + 1)
  const after = all.map((atWrite) => ({ atWrite, side: 'after' as const }))
  const askedFirst = writesAfterAsking().filter((atWrite) => atWrite > 1)
  const before = askedFirst.map((atWrite) => ({ atWrite, side: 'before' as const }))
  return [...after, ...before].filter((_, index) => index % every === 0)
}

type Written = Pick<CrashingPayload, 'writes' | 'writesAfterAsking'>

const never: Crash = { atWrite: 0, side: 'after' }

async function cutShort(runId: string, crash: Crash): Promise<Written> {
  const crashing = crashingPayload(shop.payload, crash, crashNow)
  const open = () => ({ ...shop.open(), payload: crashing.payload })
  await wholeJourney(open, journey(runId)).catch(expectCrash)
  return crashing
}

async function cutShortGivingUp(runId: string, crash: Crash): Promise<Written> {
  const order = await checkOut(shop, [{ runId, count: 1 }])
  const crashing = crashingPayload(shop.payload, crash, crashNow)
  const dying = { ...shop.open(), payload: crashing.payload }
  await giveUpOrder(dying, { order, event: 'abandon' }).catch(expectCrash)
  return crashing
}

async function cutShortMoving(
  { from, to }: { from: string; to: string },
  crash: Crash,
): Promise<Written> {
  const order = await book(shop, [{ runId: from, count: 2 }])
  const bookingIds = (await findBookings(shop.payload, order)).map(({ id }) => id)
  const crashing = crashingPayload(shop.payload, crash, crashNow)
  const dying = { ...shop.open(), payload: crashing.payload }
  const move = { order, bookingIds, toRunId: to, reason: 'Ill', by: 'Staff' }
  await moveByStaff(dying, move).catch(expectCrash)
  return crashing
}

/** One order fits on the other date, one does not. */
async function cutShortCancelling(crash: Crash) {
  const from = await shop.runWith({ seats: 5 })
  const to = await shop.laterRun(from, { seats: 2 })
  const fits = await book(shop, [{ runId: from, count: 2 }])
  const fitsNot = await book(shop, [{ runId: from, count: 1 }])
  const crashing = crashingPayload(shop.payload, crash, crashNow)
  const dying = { ...shop.open(), payload: crashing.payload }
  const cancellation = { runId: from, moveToRunId: to, reason: 'Ill', by: 'Staff' }
  await cancelRun(dying, cancellation).catch(expectCrash)
  return { from, to, fits, fitsNot, ...crashing }
}

async function placesOf(order: Order): Promise<string[]> {
  const bookings = await findBookings(shop.payload, order)
  return bookings.map(({ runId, status }) => `${runId} ${status}`)
}

async function killProcess(runId: string, crash: Crash): Promise<void> {
  const [worker] = await startWorkers('buy-and-crash', { count: 1 })
  const aheadMilliseconds = shop.aheadMilliseconds()
  const input = { ...journey(runId), crash, aheadMilliseconds }
  const survived = worker!.ask(input).then(() => 'survived')
  expect(await Promise.race([survived, worker!.ended])).toBeNull()
}

function journey(runId: string): Journey {
  const payUrl = `${shop.standIn.environment.STRIPE_STAND_IN_URL}/_stand-in/sessions/:session/pay`
  return { runId, attemptKey: randomUUID(), payUrl }
}

async function expectHealed(...runIds: string[]): Promise<void> {
  await shop.advance(60)
  // More orders than a job takes up at once.
  for (let round = 1; round <= 3; round++) await runAllJobs(shop.open)
  const stripe = await shop.standIn.state()
  await expectInvariants({ payload: shop.payload, stripe, runIds })
  // A job notes what cut it short, if it comes so far.
  mayBeLogged(crashMessage)
}
