import type { Payload } from 'payload'

import { insertOrFind } from '../../database/insert-or-find'
import { applySeatMove } from './ledger/apply-seat-move'

/**
 * Frees a seat that its run's ledger has as booked while no booking is on it, such as the one that a
 * moved place leaves behind. It is written down as a hold that was counted as confirmed and is
 * released; with the same `key` that happens once.
 */
export async function giveBackSeat(
  payload: Payload,
  { key, orderId, runId }: { key: string; orderId: string; runId: string },
): Promise<void> {
  const data = {
    key,
    orderId,
    runId,
    round: 1,
    seats: 1,
    status: 'released',
    ledgerStatus: 'confirmed',
  }
  const hold = await insertOrFind(payload, { collection: 'holds', data })
  await applySeatMove(payload, { collection: 'holds', id: hold.id, runId: hold.runId })
}
