import type { CourseDate } from '@lectern/shared/contract/placed-order'
import type { Payload } from 'payload'

import { movePlaces } from '../../src/modules/changes/moves/move-places'
import { findBookings } from '../../src/modules/orders/find-bookings'
import { loadOrder } from '../../src/modules/orders/find-order'
import { createContext } from '../../src/modules/orders/context'
import { planSeatRefund } from '../../src/modules/payments/refunds/plan-refund'
import { takeSeatNaively } from '../naive-seats'

interface Input {
  /** All of their places at once. */
  orderIds: string[]
  how: { move: CourseDate } | { moveNaively: CourseDate } | 'refund'
}

/** Answers how many orders of the list got what was asked for. */
export async function run(payload: Payload, { orderIds, how }: Input): Promise<number> {
  const done = await Promise.all(orderIds.map((orderId) => act(payload, { orderId, how })))
  return done.filter(Boolean).length
}

async function act(
  payload: Payload,
  { orderId, how }: { orderId: string; how: Input['how'] },
): Promise<boolean> {
  const shop = createContext(payload)
  const order = await loadOrder(payload, orderId)
  const booked = (await findBookings(payload, order)).filter(({ status }) => status === 'booked')
  const [first, ...others] = booked
  if (!first) return false
  const what = { order, reason: 'Raced', by: 'Staff' }
  if (how === 'refund') {
    const bookingIds = booked.map(({ id }) => id)
    return (await planSeatRefund(shop, { ...what, bookingIds })).status !== 'nothing'
  }
  if ('moveNaively' in how) {
    return takeSeatNaively(payload, { runId: how.moveNaively.runId, count: booked.length })
  }
  const bookings: [typeof first, ...typeof others] = [first, ...others]
  const move = await movePlaces(shop, { ...what, bookings, to: how.move, name: 'raced' })
  return move.status === 'moved'
}
