import type { Payload, Where } from 'payload'

import { processQueue, processEach } from '../../scheduler'
import { applySeatMove } from './ledger/apply-seat-move'

const seatOwners = ['holds', 'bookings'] as const
type SeatOwners = (typeof seatOwners)[number]

/**
 * Counts the seats of holds and bookings whose end was decided by a process that died before it
 * reached the ledger. Helping one that is still alive does no harm.
 */
export async function finishInterruptedMoves(payload: Payload, now: Date): Promise<void> {
  await processEach(seatOwners, (collection) => finishThoseOf(payload, { collection, now }))
}

async function finishThoseOf(
  payload: Payload,
  { collection, now }: { collection: SeatOwners; now: Date },
): Promise<void> {
  const waiting = { collection, where: interrupted[collection], now }
  await processQueue(payload, waiting, ({ id, runId }) =>
    applySeatMove(payload, { collection, id, runId }),
  )
}

const interrupted: Record<SeatOwners, Where> = {
  holds: {
    or: [
      {
        and: [
          { status: { equals: 'released' } },
          { ledgerStatus: { in: ['nothing', 'held', 'confirmed'] } },
        ],
      },
      { and: [{ status: { equals: 'refused' } }, { ledgerStatus: { equals: 'nothing' } }] },
      { and: [{ status: { equals: 'confirmed' } }, { ledgerStatus: { in: ['nothing', 'held'] } }] },
    ],
  },
  bookings: { and: [{ status: { equals: 'cancelled' } }, { ledgerStatus: { equals: 'booked' } }] },
}
