import type { Booking, PlaceMove } from '@lectern/shared/contract/payload-types'

import { claim } from '../../../database/claim'
import { giveBackSeat, takeSeats } from '../../booking'
import { queueMovedEmails } from '../emails/moved-emails'
import { rewriteWaitingEmails } from '../emails/rewrite-waiting-emails'
import { noteEvent } from '../events/note-event'
import { findBookings } from '../find-bookings'
import { loadOrder } from '../find-order'
import { setEraseDate } from '../needs/set-erase-date'
import { reopenCancellation } from '../run-cancellations/reopen-cancellation'
import type { Shop } from '../shop'
import { contentOfMove, type PlaceToMove } from './move-content'
import { movesOf, wasMovedBy, type PlaceMoved } from './moves-of-booking'

/**
 * Takes a move from where it is to its end: seats taken on the new date, places put on them, seats of
 * the old date freed, everybody told. Every step can be done again without doing it twice.
 */
export async function carryOutMove(shop: Shop, moveId: string): Promise<PlaceMove> {
  const move = await loadMove(shop, moveId)
  if (move.isSettled) return move
  if (move.status === 'planned') {
    await decide(shop, move)
    return carryOutMove(shop, moveId)
  }
  if (move.status === 'moved') await movePlacesOver(shop, move)
  await tellAboutIt(shop, move)
  return settle(shop, move)
}

/** That the seats on the new date are taken is the decision. */
async function decide(shop: Shop, move: PlaceMove): Promise<void> {
  const { to, places } = contentOfMove(move)
  const seats = { orderId: move.id, runId: to.runId, count: places.length }
  const areTaken = await takeSeats(shop.payload, seats)
  await changeMove(shop, move, { status: areTaken ? 'moved' : 'refused' })
}

async function movePlacesOver(shop: Shop, move: PlaceMove): Promise<void> {
  const { to, places } = contentOfMove(move)
  for (const place of places) await movePlace(shop, move, place)
  await setEraseDate(shop.payload, move.orderId)
  await reopenCancellation(shop, to.runId)
}

/**
 * One statement puts the place on its new date, unless a refund or another move was faster. Then a
 * seat is left over: on the old date when the place was moved, on the new one when it was not.
 */
async function movePlace(shop: Shop, move: PlaceMove, place: PlaceToMove): Promise<void> {
  const { payload } = shop
  const found = await loadBooking(shop, place.bookingId)
  await claim(payload, {
    collection: 'bookings',
    where: {
      and: [
        { id: { equals: place.bookingId } },
        { status: { equals: 'booked' } },
        { refundKey: { equals: '' } },
        { lastMoveId: { equals: place.lastMoveId } },
      ],
    },
    data: placeOnNewDate(move, found),
  })
  const isMoved = wasMovedBy(await loadBooking(shop, place.bookingId), move.id)
  await giveBackSeat(payload, {
    key: `${move.id}/${place.bookingId}`,
    orderId: move.id,
    runId: isMoved ? move.fromRunId : contentOfMove(move).to.runId,
  })
}

function placeOnNewDate(move: PlaceMove, booking: Booking) {
  const { to } = contentOfMove(move)
  const moved: PlaceMoved = { moveId: move.id, fromRunId: move.fromRunId, to }
  return {
    runId: to.runId,
    runLabel: move.toLabel,
    startsAt: to.startsAt,
    endsAt: to.endsAt,
    movedFrom: move.fromLabel,
    moves: [...movesOf(booking), moved],
    lastMoveId: move.id,
  }
}

async function tellAboutIt(shop: Shop, move: PlaceMove): Promise<void> {
  const { payload, now } = shop
  const order = await loadOrder(payload, move.orderId)
  const bookings = await findBookings(payload, order)
  const moved = bookings.filter((booking) => wasMovedBy(booking, move.id))
  await noteEvent(payload, {
    orderId: order.id,
    name: `move/${move.id}`,
    text: eventText(move, moved),
    by: move.requestedBy,
    now,
  })
  const standing = moved.filter(
    ({ status, lastMoveId }) => status === 'booked' && lastMoveId === move.id,
  )
  await rewriteWaitingEmails(shop, order)
  await queueMovedEmails(shop, { move, order, bookings, moved: standing })
}

function eventText(move: PlaceMove, moved: readonly Booking[]): string {
  const { fromLabel, toLabel, reason } = move
  if (move.status === 'refused') return `Not moved to ${toLabel}: too few places left`
  if (moved.length === 0) return `Nobody was left to move to ${toLabel}`
  return `Moved ${moved.map(({ title }) => title).join(', ')} from ${fromLabel} to ${toLabel}: ${reason}`
}

async function settle(shop: Shop, move: PlaceMove): Promise<PlaceMove> {
  const finishedAt = shop.now.toISOString()
  await changeMove(shop, move, { isSettled: true, finishedAt })
  return loadMove(shop, move.id)
}

async function changeMove(shop: Shop, move: PlaceMove, data: Partial<PlaceMove>): Promise<void> {
  await claim(shop.payload, {
    collection: 'place-moves',
    where: { and: [{ id: { equals: move.id } }, { status: { equals: move.status } }] },
    data,
  })
}

async function loadMove({ payload }: Shop, id: string): Promise<PlaceMove> {
  const where = { id: { equals: id } }
  const move = await payload.db.findOne<PlaceMove>({ collection: 'place-moves', where })
  if (!move) throw new Error(`There is no move ${id}`)
  return move
}

async function loadBooking({ payload }: Shop, id: string): Promise<Booking> {
  const where = { id: { equals: id } }
  const booking = await payload.db.findOne<Booking>({ collection: 'bookings', where })
  if (!booking) throw new Error(`There is no booking ${id}`)
  return booking
}
