import type { PlacesWanted } from '@lectern/shared/contract/payload-types'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { giveUpOrder } from '../checkout'
import { findOrder, type Context } from '../orders'
import { changePlaceWanted } from './places-wanted/change-place-wanted'
import { settleWaitingList } from './settle-waiting-list'

/** By whom of the staff somebody is taken off, and why. */
type TakenOff = Pick<PlacesWanted, 'takenOffBy' | 'takenOffReason'>

/**
 * Takes somebody off the list, with the places that are offered, which go to the next. `kept` when they
 * have been booked, or a payment for them may be under way: then nothing has changed.
 */
export async function leaveWaitingList(
  context: Context,
  place: PlacesWanted,
  takenOff: TakenOff = {},
): Promise<'left' | 'kept'> {
  const outcome = await leave(context, place, takenOff)
  await settleWaitingList(context, place.runId)
  return outcome
}

async function leave(
  context: Context,
  { id, orderId }: PlacesWanted,
  takenOff: TakenOff,
): Promise<'left' | 'kept'> {
  const changes = { state: 'left', ...takenOff }
  if (await changePlaceWanted(context.payload, { id, from: 'waiting', changes })) return 'left'
  const order = orderId ? await findOrder(context.payload, { id: { equals: orderId } }) : null
  if (order && holdsSeats(order.state)) {
    const givenUp = await giveUpOrder(context, { order, event: 'abandon' })
    if (givenUp === 'kept') return 'kept'
  } else if (order && order.state !== 'lapsed' && order.state !== 'abandoned') {
    return 'kept'
  }
  await changePlaceWanted(context.payload, { id, from: 'offered', changes })
  return 'left'
}
