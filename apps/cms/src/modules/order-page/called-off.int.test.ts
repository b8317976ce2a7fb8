import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Order, RunCancellation } from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import { addDays, calendarDayIn } from '@lectern/shared/time/calendar-day'

import { runAllJobs } from '@cms-support/run-all-jobs'
import { expectInvariants } from '@cms-support/shop-invariants'
import { book, checkOut, payAndSettle, startTestShop, type TestShop } from '@cms-support/test-shop'
import { cancelRun } from '../changes'
import { loadOrder } from '../orders'
import { cancelByCustomer } from './cancel-by-customer'
import { findMoveChoices, moveByCustomer } from './move-by-customer'
import { viewPlacedOrder } from './view-placed-order'

const refusedDay = { details: { fields: [{ path: 'askUntil' }] } }
const days = (count: number) => count * 24 * 60

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
})
afterAll(() => shop.stop())

describe('a date that is called off, of which each customer chooses', () => {
  it('waits for the answers: one moves, one has the money back, who is silent is moved as was said', async () => {
    const from = await shop.runWith({ seats: 4 })
    const [to, other] = [
      await shop.laterRun(from, { seats: 3 }),
      await shop.laterRun(from, { seats: 1 }),
    ]
    const [mover, refunded, silent] = (await Promise.all(
      [1, 2, 1].map((count) => book(shop, [{ runId: from, count }])),
    )) as [Order, Order, Order]
    await callOff(from, { moveToRunId: to })
    await runAllJobs(shop.open)
    expect(await placesOf(mover)).toEqual([`${from} booked`])
    const [letter] = (await shop.find('emails', mover)).filter(({ subject }) =>
      subject.startsWith('Cancelled, and your choice'),
    )
    expect(letter?.text).toMatch(
      /The trainer is ill\.[^]*If we have not heard from you by .* we move your place to /,
    )
    expect((await pageOf(mover)).calledOff).toMatchObject([{ runId: from }])

    const [choice] = await findMoveChoices(shop.open(), mover)
    expect(choice?.targets.map(({ date }) => date.runId).toSorted()).toEqual([to, other].toSorted())
    await moveByCustomer(shop.open(), { order: mover, ...firstPlace(from), toRunId: other })
    expect(await placesOf(mover)).toEqual([`${other} booked`])
    const { bookings } = await pageOf(refunded)
    expect(bookings.map(({ cancelling }) => cancelling?.by)).toEqual(['called-off', 'called-off'])
    const places = bookings.map(({ runId, seat }) => ({ runId, seat }))
    const creditedGrossPence = pence(2 * 76_440)
    await cancelByCustomer(shop.open(), { order: refunded, places, creditedGrossPence })
    expect(await placesOf(refunded)).toEqual([`${from} cancelled`, `${from} cancelled`])

    await runAllJobs(shop.open)
    expect(await placesOf(silent)).toEqual([`${from} booked`])
    await shop.advance(days(4))
    await runAllJobs(shop.open)
    expect(await placesOf(silent)).toEqual([`${to} booked`])
    expect(await cancellationOf(from)).toMatchObject({ followUpDone: true })
    expect((await pageOf(silent)).calledOff).toEqual([])
    await expectRest(from, to, other)
  })

  it('gives back the money of who is silent, once, though the day passes while somebody chooses', async () => {
    const from = await shop.runWith({ seats: 2 })
    const to = await shop.laterRun(from, { seats: 2 })
    const order = await book(shop, [{ runId: from, count: 1 }])
    await callOff(from, {})
    await shop.advance(days(4))
    await Promise.allSettled([
      runAllJobs(shop.open),
      moveByCustomer(shop.open(), { order, ...firstPlace(from), toRunId: to }),
    ])
    await runAllJobs(shop.open)
    expect(await placesOf(order)).toEqual([`${from} cancelled`])
    expect(await shop.find('refunds', order)).toHaveLength(1)
    await expectRest(from, to)
  })

  it('asks whoever pays for it meanwhile, too, and nobody twice', async () => {
    const from = await shop.runWith({ seats: 2 })
    const early = await book(shop, [{ runId: from, count: 1 }])
    const late = await checkOut(shop, [{ runId: from, count: 1 }])
    await callOff(from, {})
    await payAndSettle(shop, late)
    await runAllJobs(shop.open)
    await runAllJobs(shop.open)
    for (const order of [early, late]) {
      const asked = (await shop.find('emails', order)).filter(({ key }) =>
        key.includes('called-off'),
      )
      expect(asked).toHaveLength(1)
      expect(await placesOf(order)).toEqual([`${from} booked`])
    }
  })

  it('is refused a day too late for the money, one that is over, and one after the other date', async () => {
    const from = await shop.runWith({ seats: 1 })
    const to = await shop.laterRun(from, { seats: 1 })
    for (const inDays of [-1, 15]) {
      await expect(callOff(from, { inDays })).rejects.toMatchObject(refusedDay)
    }
    await shop.advance(days(380))
    await expect(callOff(from, { moveToRunId: to, inDays: 10 })).rejects.toMatchObject(refusedDay)
  })
})

async function callOff(
  runId: string,
  { moveToRunId, inDays = 3 }: { moveToRunId?: string; inDays?: number },
): Promise<void> {
  const askUntil = addDays(calendarDayIn(shop.open().now), inDays)
  const reason = 'The trainer is ill'
  await cancelRun(shop.open(), { runId, moveToRunId, askUntil, reason, by: 'Staff' })
}

function firstPlace(runId: string) {
  return { places: [{ runId, seat: 1 }] }
}

async function pageOf({ id }: Order) {
  return viewPlacedOrder(shop.open(), await loadOrder(shop.payload, id))
}

async function placesOf(order: Order): Promise<string[]> {
  const bookings = await shop.find('bookings', order)
  return bookings.map(({ runId, status }) => `${runId} ${status}`)
}

async function cancellationOf(runId: string): Promise<RunCancellation | null> {
  const where = { runId: { equals: runId } }
  return shop.payload.db.findOne<RunCancellation>({ collection: 'run-cancellations', where })
}

async function expectRest(...runIds: string[]): Promise<void> {
  await expectInvariants({ payload: shop.payload, stripe: await shop.standIn.state(), runIds })
}
