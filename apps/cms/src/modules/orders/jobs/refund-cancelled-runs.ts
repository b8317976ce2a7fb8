import type { Booking, RunCancellation } from '@lectern/shared/contract/payload-types'

import { claim } from '../../../database/claim'
import { loadOrder } from '../find-order'
import { planSeatRefund } from '../refunds/plan-refund'
import type { Shop } from '../shop'
import { workThrough } from '../work-through'
import { findWork } from './find-work'

export async function refundCancelledRuns(shop: Shop): Promise<void> {
  const unfinished = await findWork(shop.payload, {
    collection: 'run-cancellations',
    where: { isSettled: { equals: false } },
  })
  await workThrough(unfinished, (cancellation) => refundCancelledRun(shop, cancellation))
}

/** Order by order, so that each customer gets one refund, one credit note and one e-mail. */
export async function refundCancelledRun(shop: Shop, cancellation: RunCancellation): Promise<void> {
  const booked = await findBooked(shop, cancellation.runId)
  await workThrough([...groupByOrder(booked)], async ([orderId, bookings]) =>
    planSeatRefund(shop, {
      order: await loadOrder(shop.payload, orderId),
      bookingIds: bookings.map(({ id }) => id),
      reason: `We had to cancel ${cancellation.runLabel}: ${cancellation.reason}`,
      by: cancellation.by,
    }),
  )
  const finishedAt = shop.now.toISOString()
  await claim(shop.payload, {
    collection: 'run-cancellations',
    where: { id: { equals: cancellation.id } },
    data: { isSettled: true, finishedAt },
  })
}

async function findBooked({ payload }: Shop, runId: string): Promise<Booking[]> {
  const { docs } = await payload.db.find<Booking>({
    collection: 'bookings',
    where: { and: [{ runId: { equals: runId } }, { status: { equals: 'booked' } }] },
    sort: 'key',
    pagination: false,
    limit: 0,
  })
  return docs
}

function groupByOrder(bookings: readonly Booking[]): Map<string, Booking[]> {
  const byOrder = new Map<string, Booking[]>()
  for (const booking of bookings) {
    byOrder.set(booking.orderId, [...(byOrder.get(booking.orderId) ?? []), booking])
  }
  return byOrder
}
