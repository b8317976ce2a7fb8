import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'

import { crashMessage, crashNow, expectCrash } from '@cms-support/crash'
import { mayBeLogged } from '@cms-support/log'
import { crashingPayload, type Crash } from '@cms-support/crashing-payload'
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

/**
 * After one write and before the next, the same is stored: what differs is what was asked of Stripe in
 * between. That is tried on SQLite; on MongoDB each thing that can be stored is.
 */
const sides = process.env.MONGODB_URL ? (['after'] as const) : (['before', 'after'] as const)

describe('a booking that is cut short', () => {
  it('before or after any of its writes is made good by the jobs', async () => {
    const runId = await shop.runWith({ seats: 500 })
    const writes = await cutShort(runId, { atWrite: 0, side: 'after' })
    expect(writes).toBeGreaterThan(30)
    for (let atWrite = 1; atWrite <= writes; atWrite++) {
      for (const side of sides) await cutShort(runId, { atWrite, side })
    }
    await expectHealed(runId)
  })

  it('while it is given up, before or after any write, gives its seats back all the same', async () => {
    const runId = await shop.runWith({ seats: 100 })
    const writes = await cutShortGivingUp(runId, { atWrite: 0, side: 'after' })
    expect(writes).toBeGreaterThan(3)
    for (let atWrite = 1; atWrite <= writes; atWrite++) {
      for (const side of sides) await cutShortGivingUp(runId, { atWrite, side })
    }
    await expectHealed(runId)
    expect(await readPlacesLeft(shop.payload, [runId])).toEqual(new Map([[runId, 100]]))
  })

  it('by a kill of its process is made good by the jobs of another', async () => {
    const runId = await shop.runWith({ seats: 100 })
    for (const atWrite of [4, 12, 20, 28, 36]) {
      await Promise.all(sides.map((side) => killProcess(runId, { atWrite, side })))
    }
    await expectHealed(runId)
  })
})

describe('a move to another date that is cut short', () => {
  it('before or after any of its writes is made good by the jobs', async () => {
    const from = await shop.runWith({ seats: 400 })
    const to = await shop.laterRun(from, { seats: 400 })
    const writes = await cutShortMoving({ from, to }, { atWrite: 0, side: 'after' })
    expect(writes).toBeGreaterThan(12)
    for (let atWrite = 1; atWrite <= writes; atWrite++) {
      for (const side of sides) await cutShortMoving({ from, to }, { atWrite, side })
    }
    await expectHealed(from, to)
    // The first was not cut short; one that ended before its first write had decided nothing.
    const places = 2 * (1 + sides.length * writes)
    const left = sides.length > 1 ? 2 : 0
    expect(await readPlacesTaken(shop.payload, [from, to])).toEqual(
      new Map([
        [from, { held: 0, booked: left }],
        [to, { held: 0, booked: places - left }],
      ]),
    )
  })

  it('while others are refunded, before or after any write, leaves nobody on a date that is called off', async () => {
    const whole = await cutShortCancelling({ atWrite: 0, side: 'after' })
    expect(whole.writes).toBeGreaterThan(25)
    const cancelled = [whole]
    // Before the first write nothing has been decided.
    for (let atWrite = 2; atWrite <= whole.writes; atWrite++) {
      for (const side of sides) cancelled.push(await cutShortCancelling({ atWrite, side }))
    }
    await expectHealed(...cancelled.flatMap(({ from, to }) => [from, to]))
    for (const { from, to, fits, fitsNot } of cancelled) {
      expect(await placesOf(fits)).toEqual([`${to} booked`, `${to} booked`])
      expect(await placesOf(fitsNot)).toEqual([`${from} cancelled`])
    }
  })
})

async function cutShort(runId: string, crash: Crash): Promise<number> {
  const crashing = crashingPayload(shop.payload, crash, crashNow)
  const open = () => ({ ...shop.open(), payload: crashing.payload })
  await wholeJourney(open, journey(runId)).catch(expectCrash)
  return crashing.writes()
}

async function cutShortGivingUp(runId: string, crash: Crash): Promise<number> {
  const order = await checkOut(shop, [{ runId, count: 1 }])
  const crashing = crashingPayload(shop.payload, crash, crashNow)
  const dying = { ...shop.open(), payload: crashing.payload }
  await giveUpOrder(dying, { order, event: 'abandon' }).catch(expectCrash)
  return crashing.writes()
}

async function cutShortMoving(
  { from, to }: { from: string; to: string },
  crash: Crash,
): Promise<number> {
  const order = await book(shop, [{ runId: from, count: 2 }])
  const bookingIds = (await findBookings(shop.payload, order)).map(({ id }) => id)
  const crashing = crashingPayload(shop.payload, crash, crashNow)
  const dying = { ...shop.open(), payload: crashing.payload }
  const move = { order, bookingIds, toRunId: to, reason: 'Ill', by: 'Staff' }
  await moveByStaff(dying, move).catch(expectCrash)
  return crashing.writes()
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
  return { from, to, fits, fitsNot, writes: crashing.writes() }
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
