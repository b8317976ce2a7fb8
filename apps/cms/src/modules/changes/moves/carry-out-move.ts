import type { Booking, PlaceMove } from '@lectern/shared/contract/payload-types'

import { compareAndSet } from '@cms/database/compare-and-set'
import { giveBackSeat, takeSeats } from '../../seats'
import { queueMovedByCustomerEmail, queueMovedEmails, rewriteWaitingEmails } from '../../letters'
import {
  customerActor,
  findBookings,
  loadOrder,
  movesOf,
  noteEvent,
  reopenCancellation,
  setEraseDate,
  wasMovedBy,
  type PlaceMoved,
  type Context,
} from '../../orders'
import { contentOfMove, type PlaceToMove } from './move-content'

/**
 * Takes a move from where it is to its end: seats taken on the new date, places put on them, seats of
 * the old date freed, everybody told. Every step can be done again without doing it twice.
 */
export async function carryOutMove(context: Context, moveId: string): Promise<PlaceMove> {
  const move = await loadMove(context, moveId)
  if (move.followUpDone) return move
  if (move.status === 'planned') {
    await decide(context, move)
    return carryOutMove(context, moveId)
  }
  if (move.status === 'moved') await movePlacesOver(context, move)
  await tellAboutIt(context, move)
  return finish(context, move)
}

/** That the seats on the new date are taken is the decision. */
async function decide(context: Context, move: PlaceMove): Promise<void> {
  const { to, places } = contentOfMove(move)
  const seats = { orderId: move.id, runId: to.runId, count: places.length }
  const areTaken = await takeSeats(context.payload, seats)
  await changeMove(context, move, { status: areTaken ? 'moved' : 'refused' })
}

async function movePlacesOver(context: Context, move: PlaceMove): Promise<void> {
  const { to, places } = contentOfMove(move)
  for (const place of places) await movePlace(context, move, place)
  await setEraseDate(context.payload, move.orderId)
  await reopenCancellation(context, to.runId)
}

/**
 * One statement puts the place on its new date, unless a refund or another move was faster. Then a
 * seat is left over: on the old date when the place was moved, on the new one when it was not.
 */
async function movePlace(context: Context, move: PlaceMove, place: PlaceToMove): Promise<void> {
  const { payload } = context
  const found = await loadBooking(context, place.bookingId)
  await compareAndSet(payload, {
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
  const isMoved = wasMovedBy(await loadBooking(context, place.bookingId), move.id)
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

async function tellAboutIt(context: Context, move: PlaceMove): Promise<void> {
  const { payload, now } = context
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
  await rewriteWaitingEmails(context, order)
  await queueMovedEmails(context, { move, order, bookings, moved: standing })
  if (move.requestedBy === customerActor && standing.length > 0) {
    await queueMovedByCustomerEmail(context, { order, move })
  }
}

function eventText(move: PlaceMove, moved: readonly Booking[]): string {
  const { fromLabel, toLabel, reason } = move
  if (move.status === 'refused') return `Not moved to ${toLabel}: too few places left`
  if (moved.length === 0) return `Nobody was left to move to ${toLabel}`
  return `Moved ${moved.map(({ title }) => title).join(', ')} from ${fromLabel} to ${toLabel}: ${reason}`
}

async function finish(context: Context, move: PlaceMove): Promise<PlaceMove> {
  const finishedAt = context.now.toISOString()
  await changeMove(context, move, { followUpDone: true, finishedAt })
  return loadMove(context, move.id)
}

async function changeMove(
  context: Context,
  move: PlaceMove,
  data: Partial<PlaceMove>,
): Promise<void> {
  await compareAndSet(context.payload, {
    collection: 'place-moves',
    where: { and: [{ id: { equals: move.id } }, { status: { equals: move.status } }] },
    data,
  })
}

async function loadMove({ payload }: Context, id: string): Promise<PlaceMove> {
  const where = { id: { equals: id } }
  const move = await payload.db.findOne<PlaceMove>({ collection: 'place-moves', where })
  if (!move) throw new Error(`There is no move ${id}`)
  return move
}

async function loadBooking({ payload }: Context, id: string): Promise<Booking> {
  const where = { id: { equals: id } }
  const booking = await payload.db.findOne<Booking>({ collection: 'bookings', where })
  if (!booking) throw new Error(`There is no booking ${id}`)
  return booking
}
