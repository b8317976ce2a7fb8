import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type {
  Hold,
  PlaceMove,
  SeatLedger,
  WebhookEvent,
} from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'

import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff, type Staff } from '@cms-support/staff'
import { book, checkOut, startTestShop, type TestShop } from '@cms-support/test-shop'
import { gatherToday, type Task } from '../today'
import { compareAndSet } from '../../database/compare-and-set'
import { insertOnce } from '../../database/insert-once'
import type { TroubledSlug } from '../../scheduler'
import { finishInterruptedMoves } from '../seats'
import { chooseMoveTarget } from '../changes/moves/move-targets'
import { sendDueEmails } from '../letters/send-due-emails'
import type { Context } from '../orders/context'
import { carryOutRefunds } from './carry-out-decisions'
import { carryOutMoves } from './carry-out-moves'
import { handleWaitingEvents } from './handle-waiting-events'
import { reconcilePayments } from './reconcile-payments'

let shop: TestShop
let rest: Rest
let staff: Staff
let token: string
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  staff = await createStaff(shop.payload)
  token = await signIn(shop.payload, 'bookings')
})
afterAll(() => shop.stop())

describe('what a job cannot finish', () => {
  it('says so at the item and on the first page, until the item itself goes well', async () => {
    const event = await insertEventNobodyKnows()
    await failThreeTimes(handleWaitingEvents)
    // The next round has nothing to do, and does well: an event that was just tried rests.
    await handleWaitingEvents({ ...shop.open(), now: new Date() })
    const said = expect.stringContaining('No such checkout.session') as unknown
    expect(await itemOf('webhook-events', event.id)).toMatchObject({ trouble: said })
    expect(await today()).toContain(
      '1 message from Stripe could not be finished: open them to see why',
    )
    const url = `/webhook-events/${event.id}/trouble`
    expect(await post(url, { way: 'seen' })).toMatchObject({ status: 403 })
    const again = await post(url, { way: 'again' })
    expect(again.status).toBe(503)
    expect(JSON.stringify(again.body)).toContain('It failed again: No such checkout.session')

    const { payload } = shop
    const where = { id: { equals: event.id } }
    await payload.db.updateOne({ collection: 'webhook-events', where, data: { sessionId: null } })
    expect(await post(url, { way: 'again' })).toMatchObject({ status: 200 })
    expect((await itemOf('webhook-events', event.id)).trouble ?? null).toBeNull()
    expect((await today()).join()).not.toContain('message from Stripe')
  })

  it.each([
    ['refunds', carryOutRefunds, () => insertRefundOfNobody()],
    ['place-moves', carryOutMoves, () => insertMove({ orderId: 'nobody', status: 'moved' })],
    ['payments', reconcilePayments, () => insertPaymentNobodyKnows()],
  ] as const)('is told of each kind of item: %s', async (collection, job, insert) => {
    const { id } = await insert()
    await failThreeTimes(job)
    const { trouble } = await itemOf(collection, id)
    expect(trouble).toBeTruthy()
    const { status, body } = await rest({ path: `/${collection}/${id}`, token })
    expect({ status, trouble: (body as { trouble?: string }).trouble }).toEqual({
      status: 200,
      trouble,
    })
    await shop.payload.db.deleteOne({ collection, where: { id: { equals: id } } })
  })

  it('is told since when by the clock of the job', async () => {
    const { id } = await insertRefundOfNobody()
    await failThreeTimes(carryOutRefunds)
    const { troubleSince } = await itemOf('refunds', id)
    expect(Date.parse(troubleSince ?? '')).toBeGreaterThan(Date.now() + 60_000)
    const where = { id: { equals: id } }
    await shop.payload.db.deleteOne({ collection: 'refunds', where })
  })

  it.each(['holds', 'bookings'] as const)(
    'is told by its date where it has no page of its own: %s',
    async (collection) => {
      const runId = await shop.runWith({ seats: 3 })
      const { id } = await insertUncounted(collection, runId)
      const ledger = { runId: { equals: runId } }
      const setLedger = (lastMove: string) =>
        compareAndSet(shop.payload, {
          collection: 'seat-ledgers',
          where: ledger,
          data: { lastMove },
        })
      const { payload } = shop
      const whole = await payload.db.findOne<SeatLedger>({
        collection: 'seat-ledgers',
        where: ledger,
      })
      await setLedger('nowhere:1:held:released')
      await failThreeTimes(({ payload, now }) => finishInterruptedMoves(payload, now))
      const task = await taskWith('could not be given back')
      expect(task?.href).toBe(`/admin/collections/course-runs/${runId}/sheet`)
      expect(task?.text).toMatch(/^1 place on .* so nobody can book it \(.+\)\. Open the date/)
      const again = () => post('/orders/stuck-places', { runId })
      expect(await again()).toMatchObject({ status: 503 })
      const author = await signIn(shop.payload, 'author')
      expect(await post('/orders/stuck-places', { runId }, author)).toMatchObject({ status: 403 })

      await setLedger(whole!.lastMove)
      expect(await again()).toMatchObject({ status: 200 })
      expect(await itemOf(collection, id)).toMatchObject({ trouble: null, failedTries: 0 })
      expect(await taskWith('could not be given back')).toBeUndefined()
    },
  )

  it('is a matter of bookings and owners: nobody else may try again', async () => {
    const event = await insertEventNobodyKnows()
    const author = await signIn(shop.payload, 'author')
    const url = `/webhook-events/${event.id}/trouble`
    expect((await post(url, { way: 'again' }, author)).status).toBe(403)
  })
})

it('a move that was refused while nobody waited for the answer is told until somebody has seen to it', async () => {
  const from = await shop.runWith({ seats: 2 })
  const order = await book(shop, [{ runId: from, count: 1 }])
  const [booking] = await shop.find('bookings', order)
  const full = await shop.laterRun(from, { seats: 1 })
  const { date } = await chooseMoveTarget(shop.open(), {
    fromRunId: from,
    toRunId: full,
    count: 1,
    field: 'toRunId',
  })
  await book(shop, [{ runId: full, count: 1 }])
  const move = await insertMove({
    orderId: order.id,
    status: 'planned',
    fromRunId: from,
    to: date,
    places: [{ bookingId: booking!.id, lastMoveId: null }],
  })
  await carryOutMoves(shop.open())
  await carryOutMoves(shop.open())
  expect(await itemOf('place-moves', move.id)).toMatchObject({
    status: 'refused',
    trouble: expect.stringContaining('choose another date') as unknown,
  })
  expect((await today()).join()).toContain('1 move to another date could not be finished')
  expect(await post(`/place-moves/${move.id}/trouble`, { way: 'seen' })).toMatchObject({
    status: 200,
  })
  expect((await today()).join()).not.toContain('move to another date')
})

it('an e-mail that keeps being refused is told before it is given up, and after, until somebody has seen to it', async () => {
  const order = await book(shop, [{ runId: await shop.runWith({ seats: 1 }), count: 1 }])
  await sendDueEmails(shop.open())
  const { payload } = shop
  const [email] = await shop.find('emails', order)
  const set = (data: Record<string, unknown>) =>
    payload.db.updateOne({ collection: 'emails', where: { id: { equals: email!.id } }, data })
  await set({ status: 'waiting', attempts: 1, error: 'Greeting never received' })
  expect((await today()).join()).not.toContain('cannot be sent')
  await set({ status: 'waiting', attempts: 4, error: 'Greeting never received' })
  expect((await today()).join()).toContain('1 e-mail cannot be sent just now')
  await set({ status: 'failed', attempts: 12, error: 'Greeting never received' })
  expect((await today()).join()).toContain('1 e-mail could not be sent')
  const url = `/orders/${order.id}/emails/given-up`
  expect(await post(url, { emailId: email!.id })).toMatchObject({ status: 200 })
  expect((await today()).join()).not.toContain('e-mail to customers')
  expect(await post(url, { emailId: email!.id })).toMatchObject({ status: 403 })
})

async function failThreeTimes(job: (shop: Context) => Promise<void>): Promise<void> {
  for (const _ of [1, 2, 3]) {
    await shop.advance(2)
    await expect(job(shop.open())).rejects.toThrow()
  }
}

async function today(): Promise<string[]> {
  return (await tasks()).map(({ text }) => text)
}

async function taskWith(words: string): Promise<Task | undefined> {
  return (await tasks()).find(({ text }) => text.includes(words))
}

async function tasks(): Promise<Task[]> {
  const req = await createLocalReq({ user: staff.bookings }, shop.payload)
  return gatherToday(req, shop.open().now)
}

async function itemOf(collection: TroubledSlug, id: string) {
  const where = { id: { equals: id } }
  const item = await shop.payload.db.findOne<Item>({ collection, where })
  return item!
}

type Item = { id: string; trouble?: string | null; troubleSince?: string | null }

/** Given back by a process that died before the date's ledger said so. */
async function insertUncounted(
  collection: 'holds' | 'bookings',
  runId: string,
): Promise<{ id: string }> {
  const lines = [{ runId, count: 1 }]
  const order = collection === 'holds' ? await checkOut(shop, lines) : await book(shop, lines)
  const item = await shop.payload.db.findOne<Hold>({
    collection,
    where: { orderId: { equals: order.id } },
  })
  const status = collection === 'holds' ? 'released' : 'cancelled'
  await compareAndSet(shop.payload, {
    collection,
    where: { id: { equals: item!.id } },
    data: { status },
  })
  return item!
}

async function post(path: string, body: object, as = token) {
  return rest({ method: 'POST', path, body, token: as })
}

async function insertEventNobodyKnows(): Promise<WebhookEvent> {
  const name = randomUUID()
  const inserted = await insertOnce(shop.payload, {
    collection: 'webhook-events',
    data: {
      eventId: name,
      type: 'checkout.session.completed',
      sessionId: `cs_test_${name}`,
      status: 'received',
      receivedAt: new Date().toISOString(),
    },
  })
  return inserted!
}

async function insertRefundOfNobody() {
  const name = randomUUID()
  const figures = { netPence: 100, vatPence: 20, grossPence: 120, backPence: 120 }
  const inserted = await insertOnce(shop.payload, {
    collection: 'refunds',
    data: {
      key: name,
      title: name,
      status: 'claimed',
      reason: 'Ill',
      requestedBy: 'Staff',
      ...figures,
      orderId: 'nobody',
      kind: 'payment',
      followUpDone: false,
    },
  })
  return inserted!
}

async function insertMove(of: Partial<PlaceMove> & { orderId: string }): Promise<PlaceMove> {
  const inserted = await insertOnce(shop.payload, {
    collection: 'place-moves',
    data: {
      key: `${of.orderId}/staff/0/${randomUUID()}`,
      title: 'Move',
      status: 'planned',
      fromLabel: 'Here',
      toLabel: 'There',
      reason: 'Asked by telephone',
      requestedBy: 'Staff',
      fromRunId: 'nowhere',
      to: {},
      places: [],
      followUpDone: false,
      ...of,
    },
  })
  return inserted!
}

async function insertPaymentNobodyKnows() {
  const order = await book(shop, [{ runId: await shop.runWith({ seats: 1 }), count: 1 }])
  const name = randomUUID()
  const inserted = await insertOnce(shop.payload, {
    collection: 'payments',
    data: {
      key: `${order.id}/9`,
      title: name,
      belongsTo: order.id,
      orderId: order.id,
      attempt: 9,
      status: 'open',
      sessionId: `cs_test_${name}`,
      grossPence: order.grossPence,
      request: {},
      followUpDone: false,
    },
  })
  return inserted!
}
