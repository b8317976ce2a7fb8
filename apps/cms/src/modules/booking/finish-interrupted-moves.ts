import type { Booking, Hold } from '@lectern/shared/contract/payload-types'
import type { Payload, Where } from 'payload'

import { countSeats } from './seats/count-seats'

const maxMovesAtOnce = 200

/**
 * Counts the seats of holds and bookings whose end was decided by a process that died before it
 * reached the ledger. Helping one that is still alive does no harm.
 */
export async function finishInterruptedMoves(payload: Payload): Promise<void> {
  for (const collection of ['holds', 'bookings'] as const) {
    const { docs } = await payload.db.find<Hold | Booking>({
      collection,
      where: interrupted[collection],
      sort: 'createdAt',
      limit: maxMovesAtOnce,
      pagination: false,
    })
    for (const { id, runId } of docs) await countSeats(payload, { collection, id, runId })
  }
}

const interrupted: Record<'holds' | 'bookings', Where> = {
  holds: {
    or: [
      {
        and: [
          { status: { equals: 'released' } },
          { counted: { in: ['nothing', 'held', 'confirmed'] } },
        ],
      },
      { and: [{ status: { equals: 'confirmed' } }, { counted: { in: ['nothing', 'held'] } }] },
    ],
  },
  bookings: { and: [{ status: { equals: 'cancelled' } }, { counted: { equals: 'booked' } }] },
}
