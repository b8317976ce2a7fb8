import type {
  Booking,
  CourseRun,
  Order,
  RunCancellation,
} from '@lectern/shared/contract/payload-types'
import type { CourseDate } from '@lectern/shared/contract/placed-order'

import { claim } from '../../../database/claim'
import { findAll } from '../../../database/find-all'
import { workThrough } from '../../../scheduler'
import { loadOrder } from '../find-order'
import { movePlaces } from '../moves/move-places'
import { planSeatRefund } from '../refunds/plan-refund'
import type { Shop } from '../shop'
import { closeRun } from './close-run'

/**
 * Takes a cancellation to its end: nobody can book the date any more, and everybody who had is moved
 * or refunded. Order by order, so that a group stays together, and each customer gets one e-mail.
 */
export async function carryOutCancellation(
  shop: Shop,
  cancellation: RunCancellation,
): Promise<void> {
  await closeRun(shop.payload, cancellation.runId)
  const orders = await findOrdersOnRun(shop, cancellation.runId)
  const to = await targetOf(shop, cancellation)
  await workThrough(orders, (places) => moveOrRefund(shop, { cancellation, places, to }))
  if (orders.every(({ order }) => order.isSettled)) await settle(shop, cancellation)
}

/** `null` when everybody is refunded, also because the other date has been called off or is over. */
async function targetOf(shop: Shop, { moveTo }: RunCancellation): Promise<CourseDate | null> {
  const to = (moveTo ?? null) as CourseDate | null
  if (!to) return null
  const where = { id: { equals: to.runId } }
  const run = await shop.payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
  const isOn = run && run.status !== 'cancelled' && Date.parse(run.startsAt) > shop.now.getTime()
  return isOn ? to : null
}

interface PlacesOfOrder {
  order: Order
  bookings: [Booking, ...Booking[]]
}

/** An order that is still being booked waits for its other places. */
async function moveOrRefund(
  shop: Shop,
  of: { cancellation: RunCancellation; places: PlacesOfOrder; to: CourseDate | null },
): Promise<void> {
  const { cancellation, places, to } = of
  if (!places.order.isSettled) return
  const { by } = cancellation
  const reason = `We had to cancel ${places.bookings[0].runLabel}: ${cancellation.reason}`
  if (to) {
    const name = `cancelled/${cancellation.id}`
    const move = await movePlaces(shop, { ...places, to, reason, by, name })
    if (move.status === 'moved') return
  }
  const bookingIds = places.bookings.map(({ id }) => id)
  await planSeatRefund(shop, { order: places.order, bookingIds, reason, by })
}

/** Who booked first comes first to the places of the new date. */
async function findOrdersOnRun(shop: Shop, runId: string): Promise<PlacesOfOrder[]> {
  const booked = await findAll(shop.payload, {
    collection: 'bookings',
    where: { and: [{ runId: { equals: runId } }, { status: { equals: 'booked' } }] },
    sort: ['createdAt', 'key'],
  })
  return Promise.all(
    groupByOrder(booked).map(async (bookings) => ({
      order: await loadOrder(shop.payload, bookings[0].orderId),
      bookings,
    })),
  )
}

function groupByOrder(bookings: readonly Booking[]): PlacesOfOrder['bookings'][] {
  const byOrder = new Map<string, PlacesOfOrder['bookings']>()
  for (const booking of bookings) {
    const places = byOrder.get(booking.orderId)
    if (places) places.push(booking)
    else byOrder.set(booking.orderId, [booking])
  }
  return [...byOrder.values()]
}

/** Unless somebody was put on the date meanwhile, who has to be moved or refunded, too. */
async function settle({ payload, now }: Shop, { id, round }: RunCancellation): Promise<void> {
  await claim(payload, {
    collection: 'run-cancellations',
    where: { and: [{ id: { equals: id } }, { round: { equals: round } }] },
    data: { isSettled: true, finishedAt: now.toISOString() },
  })
}
