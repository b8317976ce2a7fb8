import type { Hold } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { insertOnce } from '../../database/insert-once'
import { countSeats } from './seats/count-seats'

/**
 * Frees a seat that its run's ledger has as booked while no booking is on it, such as the one that a
 * moved place leaves behind. It is written down as a hold that was counted as confirmed and is
 * released; with the same `key` that happens once.
 */
export async function giveBackSeat(
  payload: Payload,
  { key, orderId, runId }: { key: string; orderId: string; runId: string },
): Promise<void> {
  const data = { key, orderId, runId, round: 1, seats: 1, status: 'released', counted: 'confirmed' }
  const written = await insertOnce(payload, { collection: 'holds', data })
  const hold =
    written ??
    (await payload.db.findOne<Hold>({ collection: 'holds', where: { key: { equals: key } } }))
  if (!hold) throw new Error(`The seat ${key} is neither given back nor there`)
  await countSeats(payload, { collection: 'holds', id: hold.id, runId: hold.runId })
}
