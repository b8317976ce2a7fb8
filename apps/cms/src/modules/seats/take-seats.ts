import type { Hold } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { endHolds } from './end-holds'
import { holdKey, holdSeats } from './hold-seats'

const round = 1

/**
 * Takes seats for good: all of them or none. The hold that is made for it ends once, so however many
 * ask for the same owner, and whoever of them is cut short, all get the same answer.
 */
export async function takeSeats(
  payload: Payload,
  { orderId, runId, count }: { orderId: string; runId: string; count: number },
): Promise<boolean> {
  const { held } = await holdSeats(payload, { orderId, round, lines: [{ runId, count }] })
  if (held) await endHolds(payload, { orderId, ending: 'confirmed', round })
  const where = { key: { equals: holdKey({ orderId, runId, round }) } }
  const hold = await payload.db.findOne<Hold>({ collection: 'holds', where })
  return hold?.status === 'confirmed'
}
