import { placesWords } from '@lectern/shared/booking/places-words'
import type { Booking, Order, PlaceMove } from '@lectern/shared/contract/payload-types'
import type { CourseDate } from '@lectern/shared/contract/placed-order'
import { createHash } from 'node:crypto'

import { insertOrFind } from '@cms/database/insert-or-find'
import { lineOf, runLabelOf, type Context } from '../../orders'
import { carryOutMove } from './carry-out-move'
import { placeToMove, type PlaceToMove } from './move-content'

interface PlacesToMove {
  order: Order
  /** All on one run. */
  bookings: readonly [Booking, ...Booking[]]
  to: CourseDate
  reason: string
  by: string
  /** On whose behalf: what is asked for twice under one name is one move. */
  name: string
}

/**
 * Moves places of an order to another date of their course: all of them if there is room, else none.
 * A place that is given back meanwhile stays given back. The order, its price and its invoice do not
 * change, whatever the new date costs.
 */
export async function movePlaces(context: Context, of: PlacesToMove): Promise<PlaceMove> {
  const data = moveData(of)
  const move = await insertOrFind(context.payload, { collection: 'place-moves', data })
  return carryOutMove(context, move.id)
}

function moveData({ order, bookings, to, reason, by, name }: PlacesToMove) {
  const [first] = bookings
  const places = bookings.map(placeToMove)
  return {
    key: [order.id, name, to.runId, digest(places)].join('/'),
    title: `${order.reference}, ${placesWords(places.length)}`,
    status: 'planned',
    fromLabel: first.runLabel,
    toLabel: runLabelOf({ ...lineOf(order, first), ...to }),
    reason,
    requestedBy: by,
    belongsTo: order.id,
    orderId: order.id,
    fromRunId: first.runId,
    to,
    places,
    followUpDone: false,
  }
}

function digest(places: readonly PlaceToMove[]): string {
  const names = places.map(({ bookingId, lastMoveId }) => `${bookingId}:${lastMoveId ?? ''}`)
  return createHash('sha256').update(names.toSorted().join('|')).digest('hex').slice(0, 32)
}
