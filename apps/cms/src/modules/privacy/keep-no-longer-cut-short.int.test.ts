import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'

import { createEnquiry } from '@cms-seed/factories/enquiry'
import { saveSettings } from '@cms-seed/factories/settings'
import { crashMessage, crashNow, expectCrash } from '@cms-support/crash'
import { mayBeLogged } from '@cms-support/log'
import { crashingPayload } from '@cms-support/crashing-payload'
import { runAllJobs } from '@cms-support/run-all-jobs'
import { expectInvariants } from '@cms-support/shop-invariants'
import {
  booker,
  checkOut,
  payAndSettle,
  startTestShop,
  type TestShop,
} from '@cms-support/test-shop'
import { findAll } from '../../database/find-all'
import { moveByStaff } from '../changes/moves/move-by-staff'
import { giveUpOrder } from '../checkout/give-up-order'
import { saveDelegates, saveNeeds } from '../checkout/save-answers'
import { sendDueEmails } from '../letters/send-due-emails'
import { findBookings } from '../orders/find-bookings'
import { loadOrder } from '../orders/find-order'
import { planSeatRefund } from '../payments/refunds/plan-refund'
import { keepNoLongerThanNeeded } from './keep-no-longer'

jest.setTimeout(600_000)

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
  await saveSettings(shop.payload)
})
afterAll(() => shop.stop())

/** By then every term is over. */
const inTwentyYears = new Date(Date.now() + 20 * 366 * 24 * 60 * 60 * 1000)

it('the job that is killed at any of its writes, and run again, ends as one that was not', async () => {
  const original = await storedOf(await makeWorld())
  await emptyEverything()
  const whole = await copyOf(original)
  const writes = await cutShort(0)
  expect(writes).toBeGreaterThan(25)
  const end = await endOf(whole)
  expect(JSON.stringify(end)).not.toMatch(/planted/i)
  expect(Object.keys(end)).toEqual(expect.arrayContaining(['orders', 'invoices', 'bookings']))

  for (let atWrite = 1; atWrite <= writes; atWrite++) {
    await emptyEverything()
    const copy = await copyOf(original)
    expect(await cutShort(atWrite)).toBeGreaterThanOrEqual(atWrite)
    await keepNoLongerThanNeeded(shop.payload, inTwentyYears)
    expect({ atWrite, end: await endOf(copy) }).toEqual({ atWrite, end })
  }
})

async function emptyEverything(): Promise<void> {
  for (const collection of collections) {
    await shop.payload.db.deleteMany({ collection, where: {} })
  }
}

/** Before that write is as good as after the one before it. */
async function cutShort(atWrite: number): Promise<number> {
  const crashing = crashingPayload(shop.payload, { atWrite, side: 'before' }, crashNow)
  await keepNoLongerThanNeeded(crashing.payload, inTwentyYears).catch(expectCrash)
  mayBeLogged(crashMessage)
  return crashing.writes()
}

/** Where people are named that the job erases. Orders come first: the rest belongs to them. */
const collections = [
  'orders',
  'bookings',
  'invoices',
  'credit-notes',
  'payments',
  'refunds',
  'place-moves',
  'emails',
  'order-events',
  'delegate-needs',
  'webhook-events',
  'run-cancellations',
  'enquiries',
  'erasure-requests',
] as const satisfies readonly CollectionSlug[]

type Stored = { collection: CollectionSlug; doc: Record<string, unknown> & { id: string } }

/** What a copy is told from others by. */
interface World {
  marks: string[]
}

/** A booking with everything that can become of it, one that came to nothing, and what people wrote. */
async function makeWorld(): Promise<World> {
  const runId = await shop.runWith({ seats: 5 })
  const order = await bookForTwo(runId)
  const [first, second] = await findBookings(shop.payload, order)
  const reason = 'Planted wishes'
  const refund = { order, bookingIds: [first!.id], reason, by: 'Staff' }
  await planSeatRefund(shop.open(), refund)
  const toRunId = await shop.laterRun(runId, { seats: 5 })
  const move = { order, bookingIds: [second!.id], toRunId, reason, by: 'Staff' }
  await moveByStaff(shop.open(), move)
  await runAllJobs(shop.open)
  const abandoned = await abandon(runId)
  await sendDueEmails(shop.open())
  await expectInvariants({
    payload: shop.payload,
    stripe: await shop.standIn.state(),
    runIds: [runId, toRunId],
  })
  const marks = [order.id, abandoned.id, randomUUID()]
  await writeWhatIsOfNoOrder(marks.join(' '), marks[0]!)
  return { marks }
}

async function bookForTwo(runId: string): Promise<Order> {
  const begun = await checkOut(shop, [{ runId, count: 2 }], {
    ...booker,
    name: 'Planted Payer',
    email: 'payer@planted.example',
  })
  await saveDelegates(shop.open(), begun, {
    bookerAttends: false,
    delegates: [1, 2].map((seat) => ({
      runId,
      seat,
      name: 'Planted Delegate',
      email: `delegate.${seat}@planted.example`,
    })),
  })
  return payAndSettle(shop, await loadOrder(shop.payload, begun.id))
}

async function abandon(runId: string): Promise<Order> {
  const begun = await checkOut(shop, [{ runId, count: 1 }], { ...booker, name: 'Planted Leaver' })
  await saveNeeds(shop.open(), begun, { needs: [{ runId, seat: 1, dietary: 'Planted nuts' }] })
  const order = await loadOrder(shop.payload, begun.id)
  await giveUpOrder(shop.open(), { order, event: 'abandon' })
  return loadOrder(shop.payload, order.id)
}

async function writeWhatIsOfNoOrder(mark: string, orderId: string): Promise<void> {
  const { payload } = shop
  const at = new Date().toISOString()
  await createEnquiry(payload, { message: `Planted ${mark}` })
  await createEnquiry(payload, { message: `Planted ${mark}`, kind: 'complaint', outcomeAt: at })
  const insert = (collection: CollectionSlug, data: Record<string, unknown>) =>
    payload.db.create({ collection, data })
  await insert('erasure-requests', { key: mark, summary: 'x', by: 'x', at, subject: mark })
  await insert('webhook-events', {
    key: mark,
    type: 'charge.refunded',
    status: 'handled',
    receivedAt: at,
    eventId: mark,
    orderId,
  })
  await insert('run-cancellations', {
    key: mark,
    runLabel: mark,
    runId: mark,
    reason: 'Planted illness',
    by: 'Staff',
    cancelledAt: at,
    followUpDone: true,
    round: 1,
  })
}

/** Everything that bears one of its marks. */
async function storedOf({ marks }: World): Promise<Stored[]> {
  const stored: Stored[] = []
  for (const collection of collections) {
    const docs = (await findAll(shop.payload, { collection })) as unknown as Stored['doc'][]
    const theirs = docs.filter((doc) => marks.some((mark) => JSON.stringify(doc).includes(mark)))
    stored.push(...theirs.map((doc) => ({ collection, doc })))
  }
  return stored
}

/** The same once more, of new orders, marked where it is of no order. */
async function copyOf(original: readonly Stored[]): Promise<World> {
  const mark = randomUUID()
  const ids = new Map<string, string>()
  for (const { collection, doc } of original) {
    const { id, createdAt: _, updatedAt: __, ...data } = renamed(doc, ids)
    const made = await shop.payload.db.create({
      collection,
      data: { ...data, ...uniqueIn(data, mark) },
    })
    if (collection === 'orders') ids.set(id, String(made.id))
  }
  return { marks: [...ids.values(), mark] }
}

function renamed(doc: Stored['doc'], ids: ReadonlyMap<string, string>): Stored['doc'] {
  let text = JSON.stringify(doc)
  for (const [old, id] of ids) text = text.replaceAll(old, id)
  return JSON.parse(text) as Stored['doc']
}

function uniqueIn(data: object, mark: string): object {
  const names = ['key', 'attemptKey', 'reference', 'number', 'eventId', 'message', 'subject']
  const texts = Object.entries(data).filter(([name]) => names.includes(name))
  return Object.fromEntries(texts.map(([name, value]) => [name, `${String(value)} ${mark}`]))
}

const ofOneCopy = ['id', 'key', 'sequence', 'createdAt', 'updatedAt']

/** What is left, by collection, without what differs between copies. */
async function endOf(world: World): Promise<Record<string, string[]>> {
  const end: Record<string, string[]> = {}
  for (const { collection, doc } of await storedOf(world)) {
    let text = JSON.stringify(doc, (name, value: unknown) =>
      ofOneCopy.includes(name) ? undefined : value,
    )
    for (const [index, mark] of world.marks.entries()) text = text.replaceAll(mark, `<${index}>`)
    ;(end[collection] ??= []).push(text)
  }
  for (const texts of Object.values(end)) texts.sort()
  return end
}
