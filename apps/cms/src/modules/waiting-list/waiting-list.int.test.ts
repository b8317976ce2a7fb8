import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Email, Order, PlacesWanted } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'

import { crashNow, expectCrash } from '@cms-support/crash'
import { crashingPayload, type Crash } from '@cms-support/crashing-payload'
import { expectInvariants } from '@cms-support/shop-invariants'
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
import { joinWaitingList, leaveWaitingList, settleWaitingList } from '.'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
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

describe('a list that is settled', () => {
  it('and cut short before or after any write, is made good by whoever comes next', async () => {
    const writes = await cutShort({ atWrite: 0, side: 'after' })
    expect(writes).toBeGreaterThan(12)
    for (let atWrite = 1; atWrite <= writes; atWrite += 2) {
      await cutShort({ atWrite, side: atWrite % 4 === 1 ? 'before' : 'after' })
    }
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
