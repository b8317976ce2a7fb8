import type { Booking, Refund } from '@lectern/shared/contract/payload-types'
import { creditedShare } from '@lectern/shared/orders/cancelling-terms'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { findAll } from '@cms/database/find-all'
import { applySeatMove } from '../../seats'
import type { Context } from '../../orders'

/** Cancels the places that a refund names, as far as no other refund has: a place is given back once. */
export async function cancelBookings({ payload, now }: Context, refund: Refund): Promise<void> {
  const bookings = await findAll(payload, {
    collection: 'bookings',
    where: { id: { in: refund.bookingIds ?? [] } },
    sort: 'key',
  })
  for (const booking of bookings) {
    const cancelled = await compareAndSet(payload, {
      collection: 'bookings',
      where: {
        and: [
          { id: { equals: booking.id } },
          { orderId: { equals: refund.orderId } },
          { status: { equals: 'booked' } },
          { refundKey: { equals: '' } },
        ],
      },
      data: {
        status: 'cancelled',
        refundKey: refund.key,
        cancelledAt: now.toISOString(),
        ...credited(booking, refund.keptPercent ?? 0),
      },
    })
    if (cancelled) {
      await applySeatMove(payload, {
        collection: 'bookings',
        id: booking.id,
        runId: cancelled.runId,
      })
    }
  }
}

function credited(booking: Booking, keptPercent: number) {
  const share = creditedShare(booking, keptPercent)
  return {
    creditedNetPence: share.netPence,
    creditedVatPence: share.vatPence,
    creditedGrossPence: share.grossPence,
  }
}

export async function findBookingsOfRefund(payload: Payload, refund: Refund): Promise<Booking[]> {
  return findAll(payload, {
    collection: 'bookings',
    where: { refundKey: { equals: refund.key } },
    sort: 'key',
  })
}
