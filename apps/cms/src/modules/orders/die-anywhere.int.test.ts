import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { mortalPayload, type Death } from '../../../test-support/mortal-payload'
import { runAllJobs } from '../../../test-support/run-all-jobs'
import { expectInvariants } from '../../../test-support/shop-invariants'
import { checkOut, startTestShop, type TestShop } from '../../../test-support/test-shop'
import { wholeJourney, type Journey } from '../../../test-support/whole-journey'
import { startWorkers } from '../../../test-support/workers'
import { readPlacesLeft } from '../booking'
import { giveUpOrder } from './give-up-order'

jest.setTimeout(900_000)

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

async function expectHealed(runId: string): Promise<void> {
  await shop.advance(60)
  // More orders than a job takes up at once.
  for (let round = 1; round <= 3; round++) await runAllJobs(shop.open)
  const stripe = await shop.standIn.state()
  await expectInvariants({ payload: shop.payload, stripe, runIds: [runId] })
}

class CutShort extends Error {}

function die(): never {
  throw new CutShort('as the test wanted')
}

function expectDeath(error: unknown): void {
  if (!(error instanceof CutShort)) throw error
}
