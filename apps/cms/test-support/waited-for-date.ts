/** A full date that people wait for, with a clock of its own, and what must be true of it at any time. */
import { expect } from '@jest/globals'
import type { CourseRun, Hold, Order, PlacesWanted } from '@lectern/shared/contract/payload-types'
import { defaultWaitingTerms } from '@lectern/shared/waiting-list/next-step'
import { randomUUID } from 'node:crypto'
import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

import { createRun } from '../seed/factories/course-run'
import { newDocumentId } from '../src/database/document-ids'
import { saveBooker } from '../src/modules/checkout/save-answers'
import { startPayment } from '../src/modules/checkout/start-payment'
import { cancelRun } from '../src/modules/changes/cancelled-dates/cancel-run'
import { releaseLapsedHolds } from '../src/modules/order-jobs/release-lapsed-holds'
import { findOrder } from '../src/modules/orders/find-order'
import type { Context } from '../src/modules/orders/context'
import { endHolds, holdSeats, readPlacesLeft, resizeCapacity } from '../src/modules/seats'
import {
  joinWaitingList,
  leaveWaitingList,
  moveUp,
  settleWaitingList,
} from '../src/modules/waiting-list'
import { findPlacesWanted } from '../src/modules/waiting-list/places-wanted/change-place-wanted'
import { booker, declared } from './booker'
import { dayFromNow } from './run-days'

const hourMs = 60 * 60_000
const firstRound = 1
const daysAhead = 6

export interface WaitedForDate {
  runId: string
  startsAt: Date
  /** Each of them holds one place, as from the date's page. */
  holders: string[]
  /** Hours that the clock is ahead. */
  hoursAhead: number
  /** Who waited or had an offer when it was settled last, in their order. */
  settled: PlacesWanted[]
  /** Whom staff have moved up: nobody else may pass others. */
  movedUp: Set<string>
  /** Since when free places are reserved for a request, by its id. */
  reservedSince: Map<string, number>
  /** For how many hours that was so in vain, at most. */
  hoursInVain: Map<string, number>
}

/** A free course: to accept an offer needs no card. */
export async function fullDate(
  payload: Payload,
  { courseId, seats }: { courseId: string; seats: number },
): Promise<WaitedForDate> {
  const run = await createRun(payload, {
    course: courseId,
    capacity: seats,
    days: dayFromNow(daysAhead),
  })
  const date: WaitedForDate = {
    runId: run.id,
    startsAt: new Date(run.startsAt),
    holders: [],
    hoursAhead: 0,
    settled: [],
    movedUp: new Set(),
    reservedSince: new Map(),
    hoursInVain: new Map(),
  }
  for (let seat = 0; seat < seats; seat++) await buyOne({ payload }, date)
  return date
}

export type Deed =
  | { do: 'join'; count: number }
  | { do: 'leave' | 'accept' | 'free' | 'move-up'; which: number }
  | { do: 'buy' | 'call-off' }
  | { do: 'enlarge'; by: number }
  | { do: 'wait'; hours: number }

/** `context` is of now; the date's own clock is put in. */
export async function does(context: Context, date: WaitedForDate, deed: Deed): Promise<void> {
  const at = onClockOf(context, date)
  const { payload } = at
  const { runId } = date
  switch (deed.do) {
    case 'join': {
      const email = `${randomUUID()}@quill.example`
      await joinWaitingList(at, { runId, name: 'Ann', email, count: deed.count })
      return
    }
    case 'leave': {
      const place = pick(await findPlacesWanted(payload, runId), deed.which)
      return void (place && (await leaveWaitingList(at, place)))
    }
    case 'move-up':
      return moveToFront(at, date, deed.which)
    case 'accept':
      return accept(at, date, deed.which)
    case 'free': {
      const holder = pick(date.holders, deed.which)
      if (!holder) return
      await endHolds(payload, { orderId: holder, ending: 'released', round: firstRound })
      date.holders = date.holders.filter((one) => one !== holder)
      return
    }
    case 'buy':
      return buyOne(at, date)
    case 'enlarge':
      return enlarge(at, date, deed.by)
    case 'wait':
      date.hoursAhead += deed.hours
      return
    case 'call-off':
      return cancelRun(at, { runId, reason: 'The trainer is ill', by: 'Staff' })
  }
}

/** What the jobs do every ten seconds, and what must be true after it. */
export async function settles(context: Context, date: WaitedForDate): Promise<void> {
  const at = onClockOf(context, date)
  await releaseLapsedHolds(at)
  await settleWaitingList(at, date.runId)
  await noteReservation(at, date)
  await expectNobodyPassedTooSoon(at, date)
  await expectNothingIdle(at, date)
  date.settled = await findPlacesWanted(at.payload, date.runId)
}

export function onClockOf(context: Context, { hoursAhead }: WaitedForDate): Context {
  return { ...context, now: new Date(context.now.getTime() + hoursAhead * hourMs) }
}

/** B8: no place is sold, held or offered twice, at any moment. */
export async function expectEachPlaceOnce(payload: Payload, date: WaitedForDate): Promise<void> {
  const ofRun = { runId: { equals: date.runId } }
  const { capacity, available, held, booked } = await only(payload, 'seat-ledgers', ofRun)
  const holds = await all(payload, 'holds', ofRun)
  const bookings = await all(payload, 'bookings', ofRun)
  const kept = holds.filter(({ status }) => status === 'held')
  expect({ held, booked, total: available + held + booked }).toEqual({
    held: seatsOf(kept),
    booked: bookings.filter(({ status }) => status === 'booked').length,
    total: capacity,
  })
  expect(available).toBeGreaterThanOrEqual(0)
  const offered = await all(payload, 'places-wanted', {
    and: [ofRun, { state: { equals: 'offered' } }],
  })
  const open = await openOffers(payload, holds)
  for (const order of open) {
    const owners = offered.filter(({ orderId }) => orderId === order.id)
    expect(owners.map(({ count }) => count)).toEqual([seatsOf(kept.filter(isOf(order)))])
  }
}

/** The orders of offers that hold places, by the holds of the date. */
async function openOffers(payload: Payload, holds: Hold[]): Promise<Order[]> {
  const ids = [...new Set(holds.map(({ orderId }) => orderId))]
  const orders = await all(payload, 'orders', { id: { in: ids } })
  return orders.filter(
    ({ source, state }) => source === 'waiting-list' && ['open', 'paying'].includes(state),
  )
}

function isOf({ id }: Order) {
  return ({ orderId }: Hold) => orderId === id
}

async function accept(at: Context, { runId }: WaitedForDate, which: number): Promise<void> {
  const wanted = await findPlacesWanted(at.payload, runId)
  const place = pick(
    wanted.filter(({ state }) => state === 'offered'),
    which,
  )
  const order = place?.orderId && (await findOrder(at.payload, { id: { equals: place.orderId } }))
  if (!order || order.state !== 'open') return
  const { order: answered } = await saveBooker(at, order, booker)
  await startPayment(at, { order: answered, declarations: declared })
}

/** As when the date is saved. */
async function enlarge(
  { payload }: Context,
  { runId: id }: WaitedForDate,
  by: number,
): Promise<void> {
  const { capacity: before } = await only(payload, 'course-runs', { id: { equals: id } })
  const capacity = before + by
  await payload.db.updateOne({ collection: 'course-runs', id, data: { capacity } })
  await resizeCapacity(payload, { runId: id, capacity })
}

async function buyOne({ payload }: Pick<Context, 'payload'>, date: WaitedForDate): Promise<void> {
  const orderId = newDocumentId(payload)
  const lines = [{ runId: date.runId, count: 1 }]
  const { held } = await holdSeats(payload, { orderId, round: firstRound, lines })
  if (held) date.holders.push(orderId)
}

async function moveToFront(
  at: Context,
  { runId, movedUp }: WaitedForDate,
  which: number,
): Promise<void> {
  const wanted = await findPlacesWanted(at.payload, runId)
  const [first, ...behind] = wanted.filter(({ state }) => state === 'waiting')
  const place = pick(behind, which)
  if (!first || !place) return
  movedUp.add(place.id)
  const move = { runId, id: place.id, inFrontOf: first.id, by: 'Staff', reason: 'Promised' }
  expect(await moveUp(at, move)).toMatchObject({ movedUp: true, to: 1 })
}

async function noteReservation({ payload, now }: Context, date: WaitedForDate): Promise<void> {
  const list = await only(payload, 'waiting-lists', { runId: { equals: date.runId } })
  for (const [id, since] of date.reservedSince) {
    if (list?.reservedFor === id) continue
    date.reservedSince.delete(id)
    const hours = (now.getTime() - since) / hourMs
    date.hoursInVain.set(id, Math.max(hours, date.hoursInVain.get(id) ?? 0))
  }
  const id = list?.reservedFor
  if (id && !date.reservedSince.has(id)) date.reservedSince.set(id, now.getTime())
}

/** B8: whoever is passed had free places reserved for as long as that may be. */
async function expectNobodyPassedTooSoon(
  { payload }: Context,
  { runId, settled, movedUp, hoursInVain }: WaitedForDate,
): Promise<void> {
  const before = settled.filter(({ id }) => !movedUp.has(id))
  const after = await findPlacesWanted(payload, runId)
  const isWaiting = ({ id }: PlacesWanted) =>
    after.some((place) => place.id === id && place.state === 'waiting')
  const wasOffered = ({ id, state }: PlacesWanted) =>
    state === 'waiting' && after.some((place) => place.id === id && place.state === 'offered')
  const last = before.findLastIndex(wasOffered)
  for (const passed of before.slice(0, Math.max(0, last)).filter(isWaiting)) {
    expect(hoursInVain.get(passed.id) ?? 0).toBeGreaterThanOrEqual(
      defaultWaitingTerms.reservationHours,
    )
  }
}

/** B8: no free place is idle while somebody fits and no reservation runs; near the date all are on sale. */
async function expectNothingIdle({ payload, now }: Context, date: WaitedForDate): Promise<void> {
  const { runId, startsAt } = date
  const ofRun = { runId: { equals: runId } }
  const { available } = await only(payload, 'seat-ledgers', ofRun)
  const list = await only(payload, 'waiting-lists', ofRun)
  const wanted = await findPlacesWanted(payload, runId)
  const run = await only(payload, 'course-runs', { id: { equals: runId } })
  const onSale = (await readPlacesLeft(payload, [runId])).get(runId)
  const reservedFor = list?.reservedFor
  if (isOver(run, now)) {
    expect({ wanted: wanted.filter(isNotPaying), reservedFor }).toMatchObject({ wanted: [] })
    expect(reservedFor ?? null).toBeNull()
    return
  }
  expect(onSale).toBe(available)
  if (startsAt.getTime() - now.getTime() <= defaultWaitingTerms.closingHours * hourMs) {
    expect(reservedFor ?? null).toBeNull()
    return
  }
  const queue = wanted.filter(({ state }) => state === 'waiting')
  const reserved = queue.findIndex(({ id }) => id === reservedFor)
  const kept = reservedFor ? seatsOf(await heldFor(payload, reservedFor)) : 0
  const first = reserved < 0 ? queue : queue.slice(0, reserved + 1)
  expect(reservedFor ? available : 0).toBe(0)
  for (const { count } of first) expect(count).toBeGreaterThan(available + kept)
}

function isOver({ status, startsAt }: CourseRun, now: Date): boolean {
  return status === 'cancelled' || Date.parse(startsAt) <= now.getTime()
}

function isNotPaying({ state }: PlacesWanted): boolean {
  return state === 'waiting'
}

function heldFor(payload: Payload, orderId: string): Promise<Hold[]> {
  return all(payload, 'holds', {
    and: [{ orderId: { equals: orderId } }, { status: { equals: 'held' } }],
  })
}

function seatsOf(holds: readonly Hold[]): number {
  return holds.reduce((sum, { seats }) => sum + seats, 0)
}

function pick<One>(from: readonly One[], which: number): One | undefined {
  return from[which % Math.max(1, from.length)]
}

async function all<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  where: Where,
): Promise<DataFromCollectionSlug<Slug>[]> {
  const { docs } = await payload.db.find<DataFromCollectionSlug<Slug>>({
    ...{ collection, where },
    pagination: false,
    limit: 0,
  })
  return docs
}

async function only<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  where: Where,
): Promise<DataFromCollectionSlug<Slug>> {
  const [document] = await all(payload, collection, where)
  return document!
}
