import type { Booking, Refund } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { findAll } from '@cms/database/find-all'
import { applySeatMove } from '../../seats'
import type { Context } from '../../orders'

/** Cancels the places that a refund names, as far as no other refund has: a place is given back once. */
export async function cancelBookings({ payload, now }: Context, refund: Refund): Promise<void> {
  for (const bookingId of (refund.bookingIds ?? []) as string[]) {
    const cancelled = await compareAndSet(payload, {
      collection: 'bookings',
      where: {
        and: [
          { id: { equals: bookingId } },
          { orderId: { equals: refund.orderId } },
          { status: { equals: 'booked' } },
          { refundKey: { equals: '' } },
        ],
      },
      data: { status: 'cancelled', refundKey: refund.key, cancelledAt: now.toISOString() },
    })
    if (cancelled) {
      await applySeatMove(payload, {
        collection: 'bookings',
        id: bookingId,
        runId: cancelled.runId,
      })
    }
  }
}

export async function findBookingsOfRefund(payload: Payload, refund: Refund): Promise<Booking[]> {
  return findAll(payload, {
    collection: 'bookings',
    where: { refundKey: { equals: refund.key } },
    sort: 'key',
  })
}
