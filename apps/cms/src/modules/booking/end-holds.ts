import type { Hold } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { claim } from '../../database/claim'
import { countSeats } from './seats/count-seats'

type Ending = 'confirmed' | 'released'

/** Ends every hold of an order that has not ended; those that have stay as they are. */
export async function endHolds(
  payload: Payload,
  { orderId, ending }: { orderId: string; ending: Ending },
): Promise<void> {
  const { docs } = await payload.db.find<Hold>({
    collection: 'holds',
    where: { orderId: { equals: orderId } },
    sort: 'key',
    pagination: false,
    limit: 0,
  })
  for (const hold of docs) await endHold(payload, hold, ending)
}

/** A hold ends once: the first ending stays, whoever comes later only helps to count it. */
export async function endHold(payload: Payload, hold: Hold, ending: Ending): Promise<void> {
  await claim(payload, {
    collection: 'holds',
    where: { and: [{ id: { equals: hold.id } }, { status: { equals: 'held' } }] },
    data: { status: ending },
  })
  await countSeats(payload, { collection: 'holds', id: hold.id, runId: hold.runId })
}
