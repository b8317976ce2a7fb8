import type {
  Booking,
  CourseRun,
  Order,
  RunCancellation,
} from '@lectern/shared/contract/payload-types'
import type { CourseDate } from '@lectern/shared/contract/placed-order'

import { compareAndSet } from '@cms/database/compare-and-set'
import { findAll } from '@cms/database/find-all'
import { groupedBy } from '@cms/grouped-by'
import { processEach } from '@cms/scheduler'
import { queueCalledOffEmails } from '../../letters'
import { isAsking, loadOrder, reasonOfCancellation, type Context } from '../../orders'
import { planSeatRefund } from '../../payments'
import { movePlaces } from '../moves/move-places'
import { closeRun } from './close-run'

/**
 * Takes a cancellation to its end: nobody can book the date any more, and everybody who had is moved
 * or refunded. Order by order, so that a group stays together, and each customer gets one e-mail.
 */
export async function carryOutCancellation(
  context: Context,
  cancellation: RunCancellation,
): Promise<void> {
  await closeRun(context.payload, cancellation.runId)
  const orders = await findOrdersOnRun(context, cancellation.runId)
  if (isAsking(cancellation, context.now) && orders.length > 0) {
    return askEach(context, { cancellation, orders })
  }
  const to = await targetOf(context, cancellation)
  await processEach(orders, (places) => moveOrRefund(context, { cancellation, places, to }))
  if (orders.every(({ order }) => order.followUpDone)) await finish(context, cancellation)
}

/** Whoever is put on the date meanwhile is asked in the next round. */
async function askEach(
  context: Context,
  { cancellation, orders }: { cancellation: RunCancellation; orders: readonly PlacesOfOrder[] },
): Promise<void> {
  const { id, round } = cancellation
  await processEach(orders, ({ order, bookings }) =>
    order.followUpDone
      ? queueCalledOffEmails(context, { cancellation, order, bookings })
      : Promise.resolve(),
  )
  if (!orders.every(({ order }) => order.followUpDone)) return
  await compareAndSet(context.payload, {
    collection: 'run-cancellations',
    where: { and: [{ id: { equals: id } }, { round: { equals: round } }] },
    data: { isAsked: true },
  })
}

/** `null` when everybody is refunded, also because the other date has been called off or is over. */
async function targetOf(context: Context, { moveTo }: RunCancellation): Promise<CourseDate | null> {
  const to = (moveTo ?? null) as CourseDate | null
  if (!to) return null
  const where = { id: { equals: to.runId } }
  const run = await context.payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
  const isOn = run && run.status !== 'cancelled' && Date.parse(run.startsAt) > context.now.getTime()
  return isOn ? to : null
}

interface PlacesOfOrder {
  order: Order
  bookings: [Booking, ...Booking[]]
}

/** An order that is still being booked waits for its other places. */
async function moveOrRefund(
  context: Context,
  of: { cancellation: RunCancellation; places: PlacesOfOrder; to: CourseDate | null },
): Promise<void> {
  const { cancellation, places, to } = of
  if (!places.order.followUpDone) return
  const { by } = cancellation
  const reason = reasonOfCancellation(cancellation, places.bookings[0].runLabel)
  if (to) {
    const name = `cancelled/${cancellation.id}`
    const move = await movePlaces(context, { ...places, to, reason, by, name })
    if (move.status === 'moved') return
  }
  const bookingIds = places.bookings.map(({ id }) => id)
  await planSeatRefund(context, { order: places.order, bookingIds, reason, by })
}

/** Who booked first comes first to the places of the new date. */
async function findOrdersOnRun(context: Context, runId: string): Promise<PlacesOfOrder[]> {
  const booked = await findAll(context.payload, {
    collection: 'bookings',
    where: { and: [{ runId: { equals: runId } }, { status: { equals: 'booked' } }] },
    sort: ['createdAt', 'key'],
  })
  const byOrder = groupedBy(booked, ({ orderId }) => orderId)
  return Promise.all(
    [...byOrder.values()].map(async (bookings) => ({
      order: await loadOrder(context.payload, bookings[0].orderId),
      bookings,
    })),
  )
}

/** Unless somebody was put on the date meanwhile, who has to be moved or refunded, too. */
async function finish({ payload, now }: Context, { id, round }: RunCancellation): Promise<void> {
  await compareAndSet(payload, {
    collection: 'run-cancellations',
    where: { and: [{ id: { equals: id } }, { round: { equals: round } }] },
    data: { followUpDone: true, finishedAt: now.toISOString() },
  })
}
