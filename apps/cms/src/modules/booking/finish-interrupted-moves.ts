import type { Payload, Where } from 'payload'

import { workOffQueue, workThrough } from '../../scheduler'
import { countSeats } from './seats/count-seats'

const seatOwners = ['holds', 'bookings'] as const
type SeatOwners = (typeof seatOwners)[number]

/**
 * Counts the seats of holds and bookings whose end was decided by a process that died before it
 * reached the ledger. Helping one that is still alive does no harm.
 */
export async function finishInterruptedMoves(payload: Payload, now: Date): Promise<void> {
  await workThrough(seatOwners, (collection) => finishThoseOf(payload, { collection, now }))
}

async function finishThoseOf(
  payload: Payload,
  { collection, now }: { collection: SeatOwners; now: Date },
): Promise<void> {
  const waiting = { collection, where: interrupted[collection], now }
  await workOffQueue(payload, waiting, ({ id, runId }) =>
    countSeats(payload, { collection, id, runId }),
  )
}

const interrupted: Record<SeatOwners, Where> = {
  holds: {
    or: [
      {
        and: [
          { status: { equals: 'released' } },
          { counted: { in: ['nothing', 'held', 'confirmed'] } },
        ],
      },
      { and: [{ status: { equals: 'refused' } }, { counted: { equals: 'nothing' } }] },
      { and: [{ status: { equals: 'confirmed' } }, { counted: { in: ['nothing', 'held'] } }] },
    ],
  },
  bookings: { and: [{ status: { equals: 'cancelled' } }, { counted: { equals: 'booked' } }] },
}
