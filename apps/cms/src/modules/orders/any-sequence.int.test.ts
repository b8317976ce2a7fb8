import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Booking, CourseRun, Order } from '@lectern/shared/contract/payload-types'
import fc from 'fast-check'
import type { Where } from 'payload'

import { runAllJobs } from '@cms-support/run-all-jobs'
import { expectInvariants } from '@cms-support/shop-invariants'
import { checkOut, declared, startTestShop, type TestShop } from '@cms-support/test-shop'
import { readPlacesTaken } from '../seats'
import { cancelRun } from '../changes/cancelled-dates/cancel-run'
import { moveByStaff } from '../changes/moves/move-by-staff'
import { extendHold } from '../checkout/extend-hold'
import { giveUpOrder } from '../checkout/give-up-order'
import { startPayment } from '../checkout/start-payment'
import { releaseLapsedHolds } from '../order-jobs/release-lapsed-holds'
import { planSeatRefund } from '../payments/refunds/plan-refund'
import { settleOrderPayments } from '../payments/settle-session'
import { handleEvent, recordEvent } from '../payments/webhook-events/receive-event'
import { loadOrder } from './find-order'

/** Raise it for a long run: `SEQUENCES=2000`. */
const sequences = Number(process.env.SEQUENCES ?? (process.env.MONGODB_URL ? 20 : 40))

jest.setTimeout((15 + sequences) * 60_000)

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
  shop.onWebhook(async (message) => {
    const open = shop.open()
    const hint = open.stripe?.readWebhook(message)
    const event = hint && (await recordEvent(open, hint))
    if (event) await handleEvent(open, event)
  })
})
afterAll(() => shop.stop())

/** Two customers want places of one run that has three. */
const customer = fc.constantFrom(0, 1)
const often = <One>(arbitrary: fc.Arbitrary<One>) => ({ arbitrary, weight: 4 })
const seldom = <One>(arbitrary: fc.Arbitrary<One>) => ({ arbitrary, weight: 1 })
const deed = <Name extends string>(name: Name) => fc.record({ do: fc.constant(name), customer })
const step = fc.oneof(
  seldom(
    fc.record({
      do: fc.constant('check-out' as const),
      customer,
      count: fc.integer({ min: 1, max: 2 }),
    }),
  ),
  often(deed('begin-payment' as const)),
  often(deed('pay-at-stripe' as const)),
  seldom(deed('decline-at-stripe' as const)),
  seldom(deed('come-back' as const)),
  seldom(deed('give-up' as const)),
  seldom(deed('ask-for-time' as const)),
  seldom(deed('refund-one-place' as const)),
  seldom(deed('move-a-place' as const)),
  seldom(deed('cancel-the-date' as const)),
  seldom(deed('change-price' as const)),
  seldom(fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(5, 21, 45) })),
  seldom(fc.record({ do: fc.constant('sweep' as const) })),
  seldom(
    fc.record({
      do: fc.constant('meddle-with-events' as const),
      kind: fc.constantFrom('lose', 'double', 'delay', 'reorder'),
    }),
  ),
  seldom(
    fc.record({
      do: fc.constant('fail-at-stripe' as const),
      at: fc.constantFrom('before', 'after'),
    }),
  ),
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

describe('whatever customers, staff, time and Stripe do, in any order', () => {
  it('every payment ends as a booking or a full refund, and every seat is in one place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const runId = await shop.runWith({ seats: 3 })
        const otherRunId = await shop.laterRun(runId, { seats: 2 })
        const orders = new Map<number, Order>()
        await take({ do: 'check-out', customer: 0, count: 2 }, { runId, otherRunId, orders })
        for (const one of steps) await take(one, { runId, otherRunId, orders })
        await comeToRest()
        await expectInvariants({
          payload: shop.payload,
          stripe: await shop.standIn.state(),
          runIds: [runId, otherRunId],
        })
        await expectNobodyOnCancelledDates([runId, otherRunId])
      }),
      { numRuns: sequences, seed: Number(process.env.SEED ?? 20260302), endOnFailure: true },
    )
  })
})

interface Course {
  runId: string
  /** Another date of the course, with two places. */
  otherRunId: string
  orders: Map<number, Order>
}

async function take(one: Step, course: Course): Promise<void> {
  const { runId, orders } = course
  if (one.do === 'wait') return shop.advance(one.minutes)
  if (one.do === 'sweep') return quietly(releaseLapsedHolds(shop.open()))
  if (one.do === 'meddle-with-events') {
    const delay = one.kind === 'delay' ? { milliseconds: 600_000 } : {}
    return void (await shop.standIn.control('events/next', { kind: one.kind, ...delay }))
  }
  if (one.do === 'fail-at-stripe') {
    const fault = { kind: 'fail', at: one.at, times: 2, method: 'POST', path: '/v1/' }
    return void (await shop.standIn.control('requests/next', fault))
  }
  if (one.do === 'check-out') {
    if (orders.has(one.customer)) return
    const lines = [{ runId, count: one.count }]
    const order = await checkOut(shop, lines).catch(() => null)
    if (order) orders.set(one.customer, order)
    return
  }
  const known = orders.get(one.customer)
  if (known) await quietly(act(one.do, await loadOrder(shop.payload, known.id), course))
}

type Deed = Extract<Step, { customer: number }>['do']

async function act(
  deed: Exclude<Deed, 'check-out'>,
  order: Order,
  { runId, otherRunId }: Course,
): Promise<void> {
  switch (deed) {
    case 'begin-payment':
      return void (await startPayment(shop.open(), { order, declarations: declared }))
    case 'pay-at-stripe':
    case 'decline-at-stripe': {
      const session = await lastSessionOf(order)
      const name = deed === 'pay-at-stripe' ? 'pay' : 'decline'
      return void (session && (await shop.standIn.control(`sessions/${session}/${name}`)))
    }
    case 'come-back':
      return settleOrderPayments(shop.open(), order.id)
    case 'give-up':
      return void (await giveUpOrder(shop.open(), { order, event: 'abandon' }))
    case 'ask-for-time':
      return void (await extendHold(shop.open(), order))
    case 'refund-one-place':
      return refundOnePlace(order)
    case 'move-a-place':
      return moveOnePlace(order, [runId, otherRunId])
    case 'cancel-the-date': {
      const why = { reason: 'The trainer is ill', by: 'Staff' }
      return cancelRun(shop.open(), { runId, moveToRunId: otherRunId, ...why })
    }
    case 'change-price': {
      const where = { id: { equals: runId } }
      const data = { priceNetPence: 50_000 }
      return void (await shop.payload.db.updateOne({ collection: 'course-runs', where, data }))
    }
    default:
      deed satisfies never
  }
}

/** To the date on which it is not. */
async function moveOnePlace(order: Order, runIds: string[]): Promise<void> {
  const booking = await findBooked(order)
  const toRunId = runIds.find((runId) => runId !== booking?.runId)
  if (!booking || !toRunId) return
  const move = { bookingIds: [booking.id], toRunId, reason: 'Asked for', by: 'Staff' }
  await moveByStaff(shop.open(), { order, ...move })
}

async function refundOnePlace(order: Order): Promise<void> {
  const booking = await findBooked(order)
  if (!booking) return
  const bookingIds = [booking.id]
  await planSeatRefund(shop.open(), { order, bookingIds, reason: 'Ill', by: 'Staff' })
}

function findBooked(order: Order): Promise<Booking | null> {
  const where: Where = {
    and: [{ orderId: { equals: order.id } }, { status: { equals: 'booked' } }],
  }
  return shop.payload.db.findOne<Booking>({ collection: 'bookings', where })
}

async function expectNobodyOnCancelledDates(runIds: string[]): Promise<void> {
  const ofRuns = { id: { in: runIds } }
  const where = { and: [ofRuns, { status: { equals: 'cancelled' } }] }
  const { docs } = await shop.payload.db.find<CourseRun>({ collection: 'course-runs', where })
  const taken = await readPlacesTaken(
    shop.payload,
    docs.map(({ id }) => id),
  )
  for (const places of taken.values()) expect(places).toEqual({ held: 0, booked: 0 })
}

/** A customer or a member of staff sees an error page and goes on; the jobs make it good. */
async function quietly(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined)
}

async function lastSessionOf(order: Order): Promise<string | undefined> {
  const { sessions } = await shop.standIn.state()
  return sessions.findLast(({ client_reference_id: orderId }) => orderId === order.id)?.id
}

/** Faults and fates that were not used up belong to this sequence, not to the next. */
async function comeToRest(): Promise<void> {
  await useUpFaults()
  await shop.standIn.control('deliveries/release')
  await shop.standIn.control('deliveries/flush')
  await shop.advance(60)
  await runAllJobs(shop.open)
  await shop.standIn.control('deliveries/flush')
  await runAllJobs(shop.open)
}

async function useUpFaults(): Promise<void> {
  const { stripe } = shop.open()
  const isFailing = () => stripe!.expireSession('cs_test_none').then(() => false, isFault)
  while (await isFailing());
}

function isFault(error: unknown): boolean {
  return error instanceof Error && error.message.includes('asked to fail')
}
