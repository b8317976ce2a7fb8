/** A CMS that sells, with the stand-in for Stripe, a clock that a test moves, and webhooks that arrive. */
import type { Booker } from '@lectern/shared/contract/checkout-forms'
import type { CourseRun, Order, SeatLedger } from '@lectern/shared/contract/payload-types'
import { addDays } from '@lectern/shared/time/calendar-day'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'

import { createCourse } from '../seed/factories/course'
import { createRun } from '../seed/factories/course-run'
import { findAll } from '../src/database/find-all'
import type { Context } from '../src/modules/orders/context'
import type { DeclarationsMade } from '../src/modules/orders/order-content'
import { booker, declared } from './booker'
import { startTestCms } from './cms'
import { dayFromNow } from './run-days'
import { startStandIn, type StandIn } from './stripe-stand-in'

export interface TestShop {
  payload: Payload
  standIn: StandIn
  /** For a use case, with the clock as it is now. */
  open: () => Context
  /** By how much the clock has been moved, for other processes. */
  aheadMilliseconds: () => number
  /** Moves the clocks of CMS and Stripe. */
  advance: (minutes: number) => Promise<void>
  /** What Stripe's webhooks do; by default nothing. */
  onWebhook: (handle: (message: WebhookMessage) => Promise<void>) => void
  /** A course date with so many places; 63700 pence net unless told otherwise. */
  runWith: (of: { seats: number; priceNetPence?: number }) => Promise<string>
  /** Another date of that run's course, a month after it. */
  laterRun: (runId: string, of: { seats: number }) => Promise<string>
  /** What there is of an order, in the order in which it was made. */
  find: <Slug extends CollectionSlug>(
    collection: Slug,
    order: Order,
  ) => Promise<DataFromCollectionSlug<Slug>[]>
  /** The ledger of a run. */
  seats: (runId: string) => Promise<SeatLedger>
  stop: () => Promise<void>
}

export interface WebhookMessage {
  rawBody: string
  signature: string
}

export { booker, declared }

export async function startTestShop(): Promise<TestShop> {
  const receiver = await startWebhookReceiver()
  const standIn = await startStandIn({ webhookUrl: receiver.url })
  const { payload, stop } = await startTestCms(standIn.environment)
  const { connectStripe } = await import('../src/stripe')
  const stripe = connectStripe()
  let ahead = 0
  const now = () => new Date(Date.now() + ahead)
  return {
    payload,
    standIn,
    open: () => ({ payload, stripe, now: now() }),
    aheadMilliseconds: () => ahead,
    async advance(minutes) {
      ahead += minutes * 60_000
      await standIn.control('clock/advance', { seconds: minutes * 60 })
    },
    onWebhook: receiver.onMessage,
    async runWith({ seats, priceNetPence = 63_700 }) {
      const course = await createCourse(payload, {
        title: `Course ${randomUUID().slice(0, 8)}`,
        priceNetPence,
      })
      const run = await createRun(payload, {
        course: course.id,
        capacity: seats,
        days: dayFromNow(365),
      })
      return run.id
    },
    async laterRun(runId, { seats }) {
      const where = { id: { equals: runId } }
      const run = await payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
      const { course, days } = run!
      const later = await createRun(payload, {
        course: course as string,
        capacity: seats,
        days: days.map(({ day, from, until }) => ({ day: addDays(day, 30), from, until })),
      })
      return later.id
    },
    find: (collection, order) =>
      findAll(payload, {
        collection,
        where: { orderId: { equals: order.id } },
        sort: 'createdAt',
      }),
    async seats(runId) {
      const where = { runId: { equals: runId } }
      return (await payload.db.findOne<SeatLedger>({ collection: 'seat-ledgers', where }))!
    },
    async stop() {
      await standIn.stop()
      await receiver.stop()
      await stop()
    },
  }
}

/** Begins a checkout and fills in who books. @throws Error when the seats are not to be had. */
export async function checkOut(
  shop: TestShop,
  lines: { runId: string; count: number }[],
  who: Booker = booker,
): Promise<Order> {
  const { startCheckout } = await import('../src/modules/checkout/start-checkout')
  const { saveBooker } = await import('../src/modules/checkout/save-answers')
  const outcome = await startCheckout(shop.open(), { lines, attemptKey: randomUUID() })
  if (!outcome.started) throw new Error(JSON.stringify(outcome.problems))
  const { order } = await saveBooker(shop.open(), outcome.order, who)
  return order
}

/** Checks out, pays and settles. */
export async function book(
  shop: TestShop,
  lines: { runId: string; count: number }[],
  who: Booker = booker,
): Promise<Order> {
  return payAndSettle(shop, await checkOut(shop, lines, who))
}

/** Pays for an order that has been checked out, and settles. */
export async function payAndSettle(
  shop: TestShop,
  order: Order,
  declarations: DeclarationsMade = declared,
): Promise<Order> {
  const { loadOrder } = await import('../src/modules/orders/find-order')
  const { settleOrderPayments } = await import('../src/modules/payments/settle-session')
  const { startPayment } = await import('../src/modules/checkout/start-payment')
  await startPayment(shop.open(), { order, declarations })
  const { sessions } = await shop.standIn.state()
  const session = sessions.findLast(({ client_reference_id: id }) => id === order.id)
  await shop.standIn.control(`sessions/${session!.id}/pay`)
  await settleOrderPayments(shop.open(), order.id)
  return loadOrder(shop.payload, order.id)
}

async function startWebhookReceiver() {
  let handle: (message: WebhookMessage) => Promise<void> = () => Promise.resolve()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const message = {
        rawBody: Buffer.concat(chunks).toString(),
        signature: String(request.headers['stripe-signature']),
      }
      handle(message).then(
        () => response.writeHead(200).end(),
        () => response.writeHead(500).end(),
      )
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/stripe/webhook`,
    onMessage: (next: typeof handle) => {
      handle = next
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
