import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Email, Order, PlacesWanted } from '@lectern/shared/contract/payload-types'
import type { PlaceWanted } from '@lectern/shared/contract/waiting-list'
import { randomUUID } from 'node:crypto'
import type { Where } from 'payload'

import { saveSettings } from '@cms-seed/factories/settings'
import { crashNow, expectCrash } from '@cms-support/crash'
import { crashingPayload, type Crash } from '@cms-support/crashing-payload'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { expectInvariants } from '@cms-support/shop-invariants'
import { createStaff, type Staff } from '@cms-support/staff'
import { checkOut, payAndSettle, startTestShop, type TestShop } from '@cms-support/test-shop'
import { startCheckout } from '../checkout/start-checkout'
import { giveUpOrder } from '../checkout/give-up-order'
import { saveBooker } from '../checkout/save-answers'
import { booker } from '@cms-support/booker'
import { findOrder } from '../orders'
import { releaseLapsedHolds } from '../order-jobs/release-lapsed-holds'
import { releaseStrayHolds } from '../order-jobs/release-stray-holds'
import { settleWaitingLists } from '../order-jobs/settle-waiting-lists'
import { readPlacesLeft, resizeCapacity } from '../seats'
import { findLettersOf, placeTokenOf } from '../letters'
import { gatherToday } from '../today'
import {
  countWaiting,
  deleteOldPlacesWanted,
  joinWaitingList,
  leaveWaitingList,
  loadWaiting,
  moveUp,
  settleWaitingList,
} from '.'

let shop: TestShop
let rest: Rest
let staff: Staff
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  staff = await createStaff(shop.payload)
})
afterAll(() => shop.stop())

describe('a place that becomes free on a full date', () => {
  it('is offered to the first who waits, and sold to nobody else', async () => {
    const { runId, orders } = await fullDate([1, 1])
    const ann = await join(runId, { name: 'Ann', count: 1 })
    const ben = await join(runId, { name: 'Ben', count: 1 })
    await free(orders[0])
    expect(await placesLeft(runId)).toBe(0)
    expect(await tryToBook(runId)).toBe(false)
    await settle(runId)
    expect(await tryToBook(runId)).toBe(false)
    const offer = await offerOf(ann)
    expect(offer).toMatchObject({ state: 'open', source: 'waiting-list', customerName: 'Ann' })
    expect(await stateOf(ben)).toBe('waiting')
    const [email] = await shop.find('emails', offer!)
    expect(email).toMatchObject({ to: ann.email, subject: 'A place is free on ' + titleOf(offer!) })
    const { order } = await saveBooker(shop.open(), offer!, booker)
    expect(await payAndSettle(shop, order)).toMatchObject({ state: 'booked' })
    await settle(runId)
    expect(await stateOf(ann)).toBe('booked')
    await expectSound(runId)
  })

  it('goes to the next when the offer lapses or its owner leaves, and then to everybody', async () => {
    const { runId, orders } = await fullDate([1])
    const ann = await join(runId, { name: 'Ann', count: 1 })
    const ben = await join(runId, { name: 'Ben', count: 1 })
    await free(orders[0])
    await settle(runId)
    await shop.advance(24 * 60 + 1)
    await releaseLapsedHolds(shop.open())
    await settleWaitingLists(shop.open())
    expect([await stateOf(ann), await stateOf(ben)]).toEqual(['lapsed', 'offered'])
    const told: Email[] = await shop.find('emails', (await offerOf(ann))!)
    expect(told.map(({ subject }) => subject)).toContain('The place is no longer held for you')
    expect(await leaveWaitingList(shop.open(), (await reread(ben))!)).toBe('left')
    expect(await stateOf(ben)).toBe('left')
    expect(await placesLeft(runId)).toBe(1)
    expect(await tryToBook(runId)).toBe(true)
    await expectSound(runId)
  })

  it('is kept for a group, through the jobs that free stray places, until there are enough', async () => {
    const { runId, orders } = await fullDate([1, 1, 1])
    const group = await join(runId, { name: 'Ann', count: 3 })
    const ben = await join(runId, { name: 'Ben', count: 1 })
    await free(orders[0])
    await settle(runId)
    await shop.advance(60)
    await releaseStrayHolds(shop.open())
    expect(await tryToBook(runId)).toBe(false)
    await free(orders[1])
    await settle(runId)
    expect(await shop.seats(runId)).toMatchObject({ available: 0, held: 3 })
    expect([await stateOf(group), await stateOf(ben)]).toEqual(['waiting', 'waiting'])
    await resizeCapacity(shop.payload, { runId, capacity: 4 })
    await settle(runId)
    expect([await stateOf(group), await stateOf(ben)]).toEqual(['offered', 'waiting'])
    expect(contentLines((await offerOf(group))!)).toEqual([3])
    await expectSound(runId)
  })

  it('passes a group after its time, who is offered places later all the same', async () => {
    const { runId, orders } = await fullDate([1, 1])
    const group = await join(runId, { name: 'Ann', count: 2 })
    const ben = await join(runId, { name: 'Ben', count: 1 })
    await free(orders[0])
    await settle(runId)
    await shop.advance(48 * 60 + 1)
    await settle(runId)
    expect([await stateOf(group), await stateOf(ben)]).toEqual(['waiting', 'offered'])
    await leaveWaitingList(shop.open(), (await reread(ben))!)
    await join(runId, { name: 'Di', count: 1 })
    await free(orders[1])
    await settle(runId)
    expect(await stateOf(group)).toBe('offered')
    await expectSound(runId)
  })
})

describe('joining', () => {
  it('is one place for one address, and refused where it is of no use', async () => {
    const { runId } = await fullDate([2])
    const wanted = { runId, name: 'Ann', email: 'Ann@quill.example', count: 1 }
    const both = await Promise.all([1, 2].map(() => joinWaitingList(shop.open(), wanted)))
    const again = await joinWaitingList(shop.open(), { ...wanted, email: 'ann@quill.example' })
    const ids = [...both, again].map((joined) => joined.joined && joined.place.id)
    expect(new Set(ids).size).toBe(1)
    const asking = (runId: string, count: number) =>
      joinWaitingList(shop.open(), { ...wanted, runId, email: 'b@quill.example', count })
    expect(await asking(runId, 3)).toEqual({ joined: false, reason: 'too-many', capacity: 2 })
    const open = await shop.runWith({ seats: 2 })
    expect(await asking(open, 2)).toEqual({ joined: false, reason: 'places-free' })
    expect(await asking(randomUUID(), 1)).toEqual({ joined: false, reason: 'not-bookable' })
  })
})

describe('a visitor who asks to wait', () => {
  it('is in the queue from when the address is confirmed, and told where they stand', async () => {
    const { runId } = await fullDate([2])
    const first = await ask(runId, { email: 'first@quill.example' })
    const second = await ask(runId, { email: 'second@quill.example', count: 2 })
    expect([await stateOf(first), await stateOf(second)]).toEqual(['unconfirmed', 'unconfirmed'])
    expect(await lettersTo(first)).toMatchObject([{ to: 'first@quill.example' }])
    await visit(first)
    expect(await stateOf(first)).toBe('unconfirmed')
    expect(await confirm(second)).toMatchObject({ state: 'waiting', position: 1, count: 2 })
    expect(await confirm(first)).toMatchObject({ state: 'waiting', position: 2 })
    expect(await confirm(first)).toMatchObject({ state: 'waiting', position: 2 })
    const [, told, ...more] = await lettersTo(first)
    expect(told!.text).toContain('You are number 2 in the queue.')
    expect(more).toEqual([])
    expect(await lettersTo(first)).not.toContainEqual(
      expect.objectContaining({ text: expect.stringContaining(placeTokenOf(first)) }),
    )
    expect((await departure(first)).state).toBe('left')
  })

  it('learns nothing of other addresses, and fills nobody’s mailbox', async () => {
    const { runId } = await fullDate([1])
    const asked = { runId, name: 'Ann', email: 'ann@press.example', count: 1 }
    const answers = [await send(asked)]
    const place = await untilAsked(runId, asked)
    await confirm(place)
    for (let time = 0; time < 4; time++) answers.push(await send(asked))
    answers.push(await send({ ...asked, email: 'new@press.example' }))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    await untilAsked(runId, { email: 'new@press.example' })
    await untilAsked(runId, { email: asked.email, letters: 4 })
    const subjects = (await lettersTo(place)).map(({ subject }) => subject.split(':')[0])
    const onList = 'You are on the waiting list'
    expect(subjects).toEqual(['Confirm that you want to wait', onList, onList, onList])
  })

  it('is refused with words where it is of no use, and a link that is too old changes nothing', async () => {
    const { runId, orders } = await fullDate([1])
    const asked = { runId, name: 'Ann', email: 'old@quill.example', count: 2 }
    expect((await send(asked)).body.error).toMatchObject({
      reason: 'invalid-fields',
      fields: [{ path: 'count', message: 'This date has 1 place in all: enter 1 or fewer' }],
    })
    const late = await ask(runId, { email: 'late@quill.example' })
    const since = new Date(Date.now() - 3 * 24 * 60 * 60_000).toISOString()
    await shop.payload.db.updateOne({ collection: 'places-wanted', id: late.id, data: { since } })
    expect(await confirm(late)).toMatchObject({ state: 'unconfirmed' })
    await deleteOldPlacesWanted({ payload: shop.payload, now: new Date() })
    expect([await reread(late), await lettersTo(late)]).toEqual([null, []])
    const soon = await ask(runId, { email: 'soon@quill.example' })
    await free(orders[0])
    expect(await confirm(soon)).toMatchObject({
      state: 'unconfirmed',
      listed: { standing: 'places-free' },
    })
    expect((await send({ ...asked, count: 1 })).body.error).toMatchObject({ reason: 'cannot-wait' })
    expect((await send({ ...asked, runId: randomUUID() })).status).toBe(404)
  })

  it('is told when the date is called off', async () => {
    const { runId } = await fullDate([1])
    const place = await join(runId, { name: 'Ann', count: 1 })
    await settle(runId)
    const data = { status: 'cancelled' as const }
    await shop.payload.db.updateOne({ collection: 'course-runs', id: runId, data })
    await settleWaitingLists(shop.open())
    await settleWaitingLists(shop.open())
    expect(await stateOf(place)).toBe('called-off')
    const subjects = (await lettersTo(place)).map(({ subject }) => subject)
    expect(subjects).toEqual([
      expect.stringMatching(/^You are on the waiting list/),
      expect.stringMatching(/does not take place/),
    ])
  })
})

describe('a list that is settled', () => {
  it('and cut short before or after any write, is made good by whoever comes next', async () => {
    const writes = await cutShort({ atWrite: 0, side: 'after' })
    expect(writes).toBeGreaterThan(12)
    // After a write is before the next.
    for (let atWrite = 1; atWrite <= writes; atWrite += 2)
      await cutShort({ atWrite, side: 'after' })
  })

  it('by many at once, while others book, offers each place once', async () => {
    const { runId, orders } = await fullDate([1, 1, 1, 1])
    const places: PlacesWanted[] = []
    for (const count of [2, 1, 1]) places.push(await join(runId, { name: 'Ann', count }))
    const race = async (order: Order) => {
      await free(order)
      await Promise.all([settle(runId), settle(runId), tryToBook(runId), settle(runId)])
    }
    await Promise.all(orders.map(race))
    await settle(runId)
    expect(await Promise.all(places.map(stateOf))).toEqual(['offered', 'offered', 'offered'])
    expect(await shop.seats(runId)).toMatchObject({ available: 0, held: 4 })
    await expectSound(runId)
  })
})

describe('staff', () => {
  it('put somebody on the list, move them up and take them off, for reasons that stay', async () => {
    const { runId, orders } = await fullDate([1])
    const token = await signIn(shop.payload, 'bookings')
    const post = (path: string, body: object) =>
      restOf(shop.payload)({ method: 'POST', path: `/course-runs/${runId}/${path}`, body, token })
    await post('waiting-list', { name: 'Ann', email: 'ann@lee.example', count: 1 })
    const wanted = { name: 'Ben Hill', email: 'ben@hill.example', count: 1 }
    const added = await post('waiting-list', wanted)
    expect(added.body).toEqual({ said: ['Ben Hill is on the list: number 2 in the queue.'] })
    expect((await post('waiting-list', wanted)).body.said).toEqual([
      'This address is on the list already: number 2 in the queue, for 1 place.',
    ])
    expect(await post('waiting-list', { ...wanted, count: 0 })).toMatchObject({ status: 400 })
    const tooMany = await post('waiting-list', { ...wanted, email: 'c@hill.example', count: 2 })
    expect(tooMany.body.errors).toMatchObject([
      { message: expect.stringMatching(/^The date has 1 place in all/) },
    ])
    const [ann, ben] = (await loadWaiting(shop.open(), runId))!.queue
    expect(ben).toMatchObject({ name: 'Ben Hill', addedBy: 'The bookings' })

    const up = { placeId: ben!.id, inFrontOf: ann!.id }
    expect(await post('waiting-list/moved-up', up)).toMatchObject({ status: 400 })
    const moved = await post('waiting-list/moved-up', { ...up, reason: 'Was promised a place' })
    expect(moved.body).toMatchObject({ from: 2, to: 1 })
    await free(orders[0])
    await settle(runId)
    expect([await stateOf(ben!), await stateOf(ann!)]).toEqual(['offered', 'waiting'])
    const off = await post('waiting-list/taken-off', { placeId: ben!.id, reason: 'Cannot come' })
    expect(off).toMatchObject({ status: 200 })
    expect(await reread(ben!)).toMatchObject({
      ...{ state: 'left', takenOffBy: 'The bookings', takenOffReason: 'Cannot come' },
      ...{ movedUpBy: 'The bookings', movedUpReason: 'Was promised a place' },
    })
    expect(await stateOf(ann!)).toBe('offered')
    await expectSound(runId)
    const where = { runId: { equals: runId } }
    const { docs: history } = await shop.payload.find({ collection: 'run-decisions', where })
    expect(history.map(({ text }) => text).toSorted()).toEqual([
      'Waiting list: number 2 was moved up to number 1',
      'Waiting list: somebody who wanted 1 place was taken off',
    ])
    const acts = await shop.payload.find({ collection: 'audit-events', sort: 'at', limit: 100 })
    const told = acts.docs.map(({ act, details }) => `${act} ${details}`)
    expect(told).toEqual(
      expect.arrayContaining(['waiting-added 1 place', 'waiting-taken-off 1 place']),
    )
    expect(told).toContain('waiting-moved-up from number 2 to number 1')
    expect(JSON.stringify([history, acts.docs])).not.toContain('Ben Hill')
  })

  it('give a date more places, which go to whom they were told before', async () => {
    const { runId } = await fullDate([2])
    for (const count of [2, 1]) await join(runId, { name: `Wants ${count}`, count })
    const path = `/course-runs/${runId}`
    const as = async (role: 'owner' | 'bookings' | 'editor', call: object) =>
      restOf(shop.payload)({ path, token: await signIn(shop.payload, role), ...call })
    const outlook = { path: `${path}/waiting-outlook?capacity=4` }
    expect((await as('owner', outlook)).body).toEqual({
      ...{ waiting: 2, words: '2 places are offered to Wants 2' },
    })
    expect((await as('editor', outlook)).body.words).toBe(
      '2 places are offered to number 1 in the queue',
    )
    const more = { method: 'POST', path: `${path}/more-places`, body: { more: 2 } }
    expect(await as('bookings', more)).toMatchObject({ status: 403 })
    const { body } = await as('owner', more)
    expect(body.said).toEqual([
      'The date has 4 places now.',
      expect.stringMatching(/^2 places offered to Wants 2 until /),
    ])
    expect(await countWaiting(shop.payload, [runId])).toEqual(new Map([[runId, 1]]))
    await expectSound(runId)
  })

  it('are told on Today of a date for which many wait, and of a group it has no room for', async () => {
    const { runId } = await fullDate([3])
    for (const count of [3, 1, 1, 1, 1]) await join(runId, { name: 'Ann', count })
    await shop.payload.db.updateOne({ collection: 'course-runs', id: runId, data: { capacity: 2 } })
    const tasksOf = async (role: 'owner' | 'bookings' | 'editor') => {
      const tasks = await gatherToday(
        { payload: shop.payload, user: staff[role] } as never,
        new Date(),
      )
      return tasks.filter(({ href }) => href?.includes(runId))
    }
    const many = expect.stringMatching(/^Another date\? 5 wait for 7 places on /)
    const inVain = expect.stringMatching(/^A group of 3 waits in vain on .*, which has 2 places/)
    expect(await tasksOf('owner')).toEqual([
      { text: many, href: `/admin/add-dates?copy=${runId}`, opens: 'Copy the date' },
      { text: inVain, href: `/admin/collections/course-runs/${runId}/sheet` },
    ])
    expect((await tasksOf('bookings')).map(({ opens }) => opens)).toEqual([undefined, undefined])
    expect(await tasksOf('editor')).toEqual([])
  })

  it('move people up who came in the same moment', async () => {
    const { runId } = await fullDate([1])
    const places: PlacesWanted[] = []
    for (const name of ['Ann', 'Ben', 'Cy']) places.push(await join(runId, { name, count: 1 }))
    const since = shop.open().now.toISOString()
    const collection = 'places-wanted'
    for (const { id } of places)
      await shop.payload.db.updateOne({ collection, id, data: { since } })
    const queue = async () => (await loadWaiting(shop.open(), runId))!.queue.map(({ id }) => id)
    const [first, second, third] = await queue()
    const move = { runId, id: third!, inFrontOf: second!, by: 'Staff', reason: 'Asked' }
    expect(await moveUp(shop.open(), move)).toEqual({ movedUp: true, from: 3, to: 2 })
    expect(await queue()).toEqual([first, third, second])
    expect(await moveUp(shop.open(), move)).toMatchObject({ reason: 'not-behind' })
  })
})

describe('the settings', () => {
  it('say for how long places are offered, and whether anybody can join', async () => {
    const { runId, orders } = await fullDate([1])
    const waitingList = { isOffered: false, offerHours: 2, reservationHours: 5, closingHours: 1 }
    const ann = await join(runId, { name: 'Ann', count: 1 })
    await saveSettings(shop.payload, { waitingList })
    const late = { runId, name: 'Ben', email: 'ben@late.example', count: 1 }
    expect(await joinWaitingList(shop.open(), late)).toMatchObject({ reason: 'not-offered' })
    await free(orders[0])
    await settle(runId)
    const { offeredUntil } = (await reread(ann))!
    const hours = (Date.parse(offeredUntil!) - shop.open().now.getTime()) / 3_600_000
    expect(Math.round(hours)).toBe(2)
    await saveSettings(shop.payload, { waitingList: { isOffered: true } })
  })
})

/** Two places become free, then a third: a reservation, more that is kept, an offer, all cut short once. */
async function cutShort(crash: Crash): Promise<number> {
  const { runId, orders } = await fullDate([2, 1])
  const group = await join(runId, { name: 'Ann', count: 3 })
  const crashing = crashingPayload(shop.payload, crash, crashNow)
  for (const order of orders) {
    await free(order)
    const dying = { ...shop.open(), payload: crashing.payload }
    await settleWaitingList(dying, runId).catch(expectCrash)
    await settle(runId)
  }
  expect({ crash, state: await stateOf(group) }).toEqual({ crash, state: 'offered' })
  expect(await shop.seats(runId)).toMatchObject({ available: 0, held: 3 })
  expect(await shop.find('emails', (await offerOf(group))!)).toHaveLength(1)
  await expectSound(runId)
  return crashing.writes()
}

/** A date on which each order keeps so many places, and none is left. */
async function fullDate(counts: readonly number[]): Promise<{ runId: string; orders: Order[] }> {
  const seats = counts.reduce((sum, count) => sum + count, 0)
  const runId = await shop.runWith({ seats })
  const orders: Order[] = []
  for (const count of counts) orders.push(await checkOut(shop, [{ runId, count }]))
  return { runId, orders: await Promise.all(orders.map(keptForLong)) }
}

/** So that only those lapse of which a test is about. */
async function keptForLong({ id }: Order): Promise<Order> {
  const holdExpiresAt = new Date(Date.now() + 1e10).toISOString()
  await shop.payload.db.updateOne({ collection: 'orders', id, data: { holdExpiresAt } })
  return (await findOrder(shop.payload, { id: { equals: id } }))!
}

function free(order: Order | undefined) {
  return giveUpOrder(shop.open(), { order: order!, event: 'abandon' })
}

async function join(
  runId: string,
  { name, count }: { name: string; count: number },
): Promise<PlacesWanted> {
  const email = `${randomUUID()}@quill.example`
  const joined = await joinWaitingList(shop.open(), { runId, name, email, count })
  if (!joined.joined) throw new Error(joined.reason)
  return joined.place
}

/** As the form does it, without waiting for the answer alone. */
async function ask(
  runId: string,
  { email, count = 1 }: { email: string; count?: number },
): Promise<PlacesWanted> {
  await send({ runId, name: 'Ann', email, count })
  return untilAsked(runId, { email })
}

function send(data: object): Promise<Answer> {
  return rest({ method: 'POST', path: '/places-wanted/requests', body: data }) as Promise<Answer>
}

interface Answer {
  status: number
  body: { error?: { reason: string } }
}

/** Whoever asks is answered before the place is stored and its letter queued. */
async function untilAsked(
  runId: string,
  { email, letters = 1 }: { email: string; letters?: number },
): Promise<PlacesWanted> {
  const where: Where = { and: [{ runId: { equals: runId } }, { email: { equals: email } }] }
  for (;;) {
    const place = await shop.payload.db.findOne<PlacesWanted>({
      collection: 'places-wanted',
      where,
    })
    if (place && (await lettersTo(place)).length >= letters) return place
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function lettersTo({ id }: PlacesWanted): Promise<Email[]> {
  return findLettersOf(shop.payload, { placeWantedId: id })
}

const onPage = async (method: string, place: PlacesWanted, action = '') => {
  const path = `/places-wanted/by-token/${placeTokenOf(place)}${action}`
  return (await rest({ method, path })).body as unknown as PlaceWanted
}
const visit = (place: PlacesWanted) => onPage('GET', place)
const confirm = (place: PlacesWanted) => onPage('POST', place, '/confirmation')
const departure = (place: PlacesWanted) => onPage('POST', place, '/departure')

function settle(runId: string) {
  return settleWaitingList(shop.open(), runId)
}

async function tryToBook(runId: string): Promise<boolean> {
  const request = { attemptKey: randomUUID(), lines: [{ runId, count: 1 }] }
  return (await startCheckout(shop.open(), request)).started
}

async function placesLeft(runId: string) {
  return (await readPlacesLeft(shop.payload, [runId])).get(runId)
}

function reread({ id }: PlacesWanted) {
  const where = { id: { equals: id } }
  return shop.payload.db.findOne<PlacesWanted>({ collection: 'places-wanted', where })
}

async function stateOf(place: PlacesWanted) {
  return (await reread(place))?.state
}

async function offerOf(place: PlacesWanted): Promise<Order | null> {
  const { orderId } = (await reread(place))!
  return orderId ? findOrder(shop.payload, { id: { equals: orderId } }) : null
}

function contentLines({ lines }: Order): number[] {
  return (lines as { count: number }[]).map(({ count }) => count)
}

function titleOf({ lines }: Order): string {
  return (lines as { courseTitle: string }[])[0]!.courseTitle
}

async function expectSound(runId: string): Promise<void> {
  const stripe = await shop.standIn.state()
  await expectInvariants({ payload: shop.payload, stripe, runIds: [runId] })
}
