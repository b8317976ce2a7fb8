import type { Hold } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '../../database/compare-and-set'
import { findAll } from '../../database/find-all'
import { applySeatMove } from './ledger/apply-seat-move'

type Ending = 'confirmed' | 'released'

/**
 * Ends the holds of an order that have not ended. Up to `round` only: a later round belongs to whoever
 * is taking the seats anew. Confirming keeps the seats of `round` and gives back those of earlier ones.
 */
export async function endHolds(
  payload: Payload,
  { orderId, ending, round }: { orderId: string; ending: Ending; round: number },
): Promise<void> {
  const holds = await findAll(payload, {
    collection: 'holds',
    where: {
      and: [
        { orderId: { equals: orderId } },
        { round: { less_than_equal: round } },
        // The others have ended and are counted, for good.
        { ledgerStatus: { in: ['nothing', 'held'] } },
      ],
    },
    sort: 'key',
  })
  for (const hold of holds) {
    await endHold(payload, hold, hold.round === round ? ending : 'released')
  }
}

/** A hold ends once: the first ending stays, whoever comes later only helps to count it. */
async function endHold(payload: Payload, hold: Hold, ending: Ending): Promise<void> {
  await compareAndSet(payload, {
    collection: 'holds',
    where: { and: [{ id: { equals: hold.id } }, { status: { equals: 'held' } }] },
    data: { status: ending },
  })
  await applySeatMove(payload, { collection: 'holds', id: hold.id, runId: hold.runId })
}
