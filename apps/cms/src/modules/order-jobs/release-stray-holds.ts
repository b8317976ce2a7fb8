import { minutesAfter } from '@lectern/shared/booking/hold'
import type { Hold } from '@lectern/shared/contract/payload-types'
import { holdsSeats } from '@lectern/shared/orders/order-state'
import type { Where } from 'payload'

import { processQueue } from '../../scheduler'
import { endHolds } from '../seats'
import { supersedeRound } from '../checkout'
import { isKeptForOffer } from '../offers'
import { isKeptForQueue } from '../waiting-list'
import { findOrder, type Context } from '../orders'

/** Nobody takes this long to take seats and then decide what for. */
const strayMinutes = 5

/**
 * Seats that were taken anew by a process that died before the order said so. Its round is used up
 * first: should the process live after all, its decision no longer lands.
 */
export async function releaseStrayHolds(context: Context): Promise<void> {
  const old: Where = {
    and: [
      { status: { equals: 'held' } },
      { updatedAt: { less_than_equal: minutesAfter(context.now, -strayMinutes) } },
    ],
  }
  const { payload, now } = context
  await processQueue(payload, { collection: 'holds', where: old, now }, (hold) =>
    releaseIfStray(context, hold),
  )
}

export async function releaseIfStray(context: Context, hold: Hold): Promise<void> {
  const { payload } = context
  const { orderId } = hold
  const order = await findOrder(payload, { id: { equals: orderId } })
  if (order && isStillWanted(order.state, { hold, round: order.holdRound })) return
  if (!order && (await isKeptForQueue(payload, hold))) return
  if (!order && (await isKeptForOffer(payload, hold))) return
  if (order && hold.round > order.holdRound && !(await supersedeRound(payload, order))) return
  await endHolds(payload, { orderId, ending: 'released', round: hold.round })
}

/** A booked order whose seats are not confirmed yet is carried out by its own job. */
function isStillWanted(
  state: Parameters<typeof holdsSeats>[0],
  { hold, round }: { hold: Hold; round: number },
): boolean {
  return (holdsSeats(state) || state === 'booked') && hold.round === round
}
