import type { Booking, Order, PlaceMove } from '@lectern/shared/contract/payload-types'

import { Refusal } from '@cms/http/refusal'
import { findBookings, noLongerBooked, type Context } from '../../orders'
import { movePlaces } from './move-places'
import { chooseMoveTarget } from './move-targets'

interface StaffMove {
  order: Order
  bookingIds: readonly string[]
  toRunId: string
  reason: string
  by: string
}

/**
 * Moves chosen places of a booking: as staff press it, or as the customer asks for where that may be.
 *
 * @throws Refusal when the places are not on one date of this order, or cannot go to the other.
 */
export async function moveByStaff(context: Context, of: StaffMove): Promise<PlaceMove> {
  const { order, toRunId, reason, by } = of
  if (order.state !== 'booked' || !order.followUpDone) throw new Refusal('not-allowed')
  const bookings = await chosenBookings(context, of)
  const { date: to } = await chooseMoveTarget(context, {
    fromRunId: bookings[0].runId,
    toRunId,
    count: bookings.length,
    field: 'toRunId',
  })
  const name = `${ofStaff}/${await countRefused(context, order)}`
  const move = await movePlaces(context, { order, bookings, to, reason, by, name })
  if (move.status === 'refused') {
    refuse('toRunId', 'The places on this date were taken just now. Choose another.')
  }
  return move
}

const ofStaff = 'staff'

/** Not one of a date that was cancelled, whose places are refunded when they cannot be moved. */
export function isMoveByStaff({ key }: Pick<PlaceMove, 'key'>): boolean {
  return key.split('/')[1] === ofStaff
}

async function chosenBookings(
  { payload }: Context,
  { order, bookingIds }: StaffMove,
): Promise<[Booking, ...Booking[]]> {
  const isChosen = ({ id, status }: Booking) => status === 'booked' && bookingIds.includes(id)
  const [first, ...others] = (await findBookings(payload, order)).filter(isChosen)
  if (!first) refuse('bookingIds', 'Tick the places that are to be moved.')
  if (others.length + 1 !== new Set(bookingIds).size) throw noLongerBooked()
  if (others.some(({ runId }) => runId !== first.runId)) {
    refuse('bookingIds', 'Choose places that are on the same date.')
  }
  return [first, ...others]
}

/** Pressed twice it is one move, but one that was refused can be tried again. */
async function countRefused({ payload }: Context, order: Order): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: 'place-moves',
    where: { and: [{ orderId: { equals: order.id } }, { status: { equals: 'refused' } }] },
  })
  return totalDocs
}

function refuse(path: string, message: string): never {
  throw new Refusal('invalid-fields', { fields: [{ path, message }] })
}
