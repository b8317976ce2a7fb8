import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Booking } from '@lectern/shared/contract/payload-types'
import type { CourseDate } from '@lectern/shared/contract/placed-order'

import { runAllJobs } from '@cms-support/run-all-jobs'
import { expectInvariants } from '@cms-support/shop-invariants'
import { book, startTestShop, type TestShop } from '@cms-support/test-shop'
import { startWorkers, type Worker } from '@cms-support/workers'
import { chooseMoveTarget } from './move-targets'

let shop: TestShop
let workers: Worker[]
beforeAll(async () => {
  shop = await startTestShop()
  workers = await startWorkers('move-places', { count: 4, environment: shop.standIn.environment })
})
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()))
  await shop.stop()
})

describe('many processes that move places at once', () => {
  it('put no more people on a date than it has seats: 12 movers, 5 seats, 5 moved', async () => {
    const { orderIds, from, to } = await orders({ count: 12, seatsThere: 5 })
    expect(await race(deal(orderIds), { move: to })).toBe(5)
    expect(await shop.seats(to.runId)).toMatchObject({ available: 0, held: 0, booked: 5 })
    expect(await shop.seats(from)).toMatchObject({ available: 5, held: 0, booked: 7 })
    await expectRest(from, to.runId)
  })

  it('oversell when a seat is taken by reading and then writing, so the race is real', async () => {
    const { orderIds, to } = await orders({ count: 12, seatsThere: 5 })
    expect(await race(deal(orderIds), { moveNaively: to })).not.toBe(5)
  })

  it('make one move of it when all of them move the same places', async () => {
    const { orderIds, from, to } = await orders({ count: 3, seatsThere: 5, places: 2 })
    await race([orderIds, orderIds, orderIds, orderIds], { move: to })
    expect(await shop.seats(from)).toMatchObject({ booked: 2, available: 4 })
    expect(await shop.seats(to.runId)).toMatchObject({ booked: 4, available: 1 })
    await expectRest(from, to.runId)
  })

  it('leave each place on one date when it is moved to two, and no seat without a place', async () => {
    const { orderIds, from, to } = await orders({ count: 6, seatsThere: 6 })
    const other = await target(from, { seats: 6 })
    await Promise.all(
      workers.map((worker, index) =>
        worker.ask({ orderIds, how: { move: index % 2 ? to : other } }),
      ),
    )
    const [there, elsewhere] = [await shop.seats(to.runId), await shop.seats(other.runId)]
    expect(there.booked + elsewhere.booked).toBe(6)
    expect(await shop.seats(from)).toMatchObject({ available: 6, booked: 0 })
    await expectRest(from, to.runId, other.runId)
  })
})

describe('a move and a refund of the same places at once', () => {
  it('end with each place either moved or paid back, and every seat in one place', async () => {
    const { orderIds, from, to } = await orders({ count: 8, seatsThere: 16, places: 2 })
    await Promise.all(
      workers.map((worker, index) =>
        worker.ask({ orderIds, how: index % 2 ? { move: to } : 'refund' }),
      ),
    )
    await runAllJobs(shop.open)
    const bookings = await bookingsOf(orderIds)
    const stands = bookings.filter(({ status }) => status === 'booked')
    expect(stands.every(({ runId }) => runId === to.runId)).toBe(true)
    expect(await shop.seats(to.runId)).toMatchObject({ booked: stands.length })
    expect(await shop.seats(from)).toMatchObject({ booked: 0, held: 0, available: 16 })
    await expectRest(from, to.runId)
  })
})

type How = { move: CourseDate } | { moveNaively: CourseDate }

async function race(hands: string[][], how: How): Promise<number> {
  const done = await Promise.all(
    workers.map((worker, index) => worker.ask<number>({ orderIds: hands[index], how })),
  )
  return done.reduce((sum, count) => sum + count, 0)
}

function deal(orderIds: readonly string[]): string[][] {
  return workers.map((_, hand) => orderIds.filter((__, index) => index % workers.length === hand))
}

async function orders(of: { count: number; seatsThere: number; places?: number }) {
  const { count, seatsThere, places = 1 } = of
  const from = await shop.runWith({ seats: count * places })
  const orderIds: string[] = []
  for (let number = 1; number <= count; number++) {
    const order = await book(shop, [{ runId: from, count: places }])
    orderIds.push(order.id)
  }
  const to = await target(from, { seats: seatsThere })
  return { orderIds, from, to }
}

async function target(fromRunId: string, { seats: capacity }: { seats: number }) {
  const toRunId = await shop.laterRun(fromRunId, { seats: capacity })
  const choice = { fromRunId, toRunId, count: 1, field: 'toRunId' }
  return (await chooseMoveTarget(shop.open(), choice)).date
}

async function bookingsOf(orderIds: readonly string[]): Promise<Booking[]> {
  const where = { orderId: { in: [...orderIds] } }
  const found = await shop.payload.db.find<Booking>({ collection: 'bookings', where, limit: 0 })
  return found.docs
}

async function expectRest(...runIds: string[]): Promise<void> {
  await expectInvariants({ payload: shop.payload, stripe: await shop.standIn.state(), runIds })
}
