import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'

import { causeOfDeath, die, expectDeath } from '../../../test-support/cut-short'
import { mayBeLogged } from '../../../test-support/log'
import { mortalPayload, type Death } from '../../../test-support/mortal-payload'
import { runAllJobs } from '../../../test-support/run-all-jobs'
import { expectInvariants } from '../../../test-support/shop-invariants'
import { book, checkOut, startTestShop, type TestShop } from '../../../test-support/test-shop'
import { wholeJourney, type Journey } from '../../../test-support/whole-journey'
import { startWorkers } from '../../../test-support/workers'
import { readPlacesLeft, readPlacesTaken } from '../booking'
import { findBookings } from './find-bookings'
import { giveUpOrder } from './give-up-order'
import { moveByStaff } from './moves/move-by-staff'
import { cancelRun } from './run-cancellations/cancel-run'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
})
afterAll(() => shop.stop())

const sides = ['before', 'after'] as const

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
    // One began with nothing written down, and the first was not cut short.
    expect(await readPlacesTaken(shop.payload, [from, to])).toEqual(
      new Map([
        [from, { held: 0, booked: 2 }],
        [to, { held: 0, booked: 4 * writes }],
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

async function cutShort(runId: string, death: Death): Promise<number> {
  const mortal = mortalPayload(shop.payload, death, die)
  const open = () => ({ ...shop.open(), payload: mortal.payload })
  await wholeJourney(open, journey(runId)).catch(expectDeath)
  return mortal.writes()
}

async function cutShortGivingUp(runId: string, death: Death): Promise<number> {
  const order = await checkOut(shop, [{ runId, count: 1 }])
  const mortal = mortalPayload(shop.payload, death, die)
  const dying = { ...shop.open(), payload: mortal.payload }
  await giveUpOrder(dying, { order, event: 'abandon' }).catch(expectDeath)
  return mortal.writes()
}

async function cutShortMoving(
  { from, to }: { from: string; to: string },
  death: Death,
): Promise<number> {
  const order = await book(shop, [{ runId: from, count: 2 }])
  const bookingIds = (await findBookings(shop.payload, order)).map(({ id }) => id)
  const mortal = mortalPayload(shop.payload, death, die)
  const dying = { ...shop.open(), payload: mortal.payload }
  const move = { order, bookingIds, toRunId: to, reason: 'Ill', by: 'Staff' }
  await moveByStaff(dying, move).catch(expectDeath)
  return mortal.writes()
}

/** One order fits on the other date, one does not. */
async function cutShortCancelling(death: Death) {
  const from = await shop.runWith({ seats: 5 })
  const to = await shop.laterRun(from, { seats: 2 })
  const fits = await book(shop, [{ runId: from, count: 2 }])
  const fitsNot = await book(shop, [{ runId: from, count: 1 }])
  const mortal = mortalPayload(shop.payload, death, die)
  const dying = { ...shop.open(), payload: mortal.payload }
  const cancellation = { runId: from, moveToRunId: to, reason: 'Ill', by: 'Staff' }
  await cancelRun(dying, cancellation).catch(expectDeath)
  return { from, to, fits, fitsNot, writes: mortal.writes() }
}

async function placesOf(order: Order): Promise<string[]> {
  const bookings = await findBookings(shop.payload, order)
  return bookings.map(({ runId, status }) => `${runId} ${status}`)
}

async function killProcess(runId: string, death: Death): Promise<void> {
  const [worker] = await startWorkers('buy-and-die', { count: 1 })
  const aheadMilliseconds = shop.aheadMilliseconds()
  const input = { ...journey(runId), death, aheadMilliseconds }
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
  mayBeLogged(causeOfDeath)
}
