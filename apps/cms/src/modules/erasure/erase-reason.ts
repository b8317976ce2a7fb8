import type { Payload } from 'payload'

import { compareAndSet } from '../../database/compare-and-set'

/** In place of what was there. */
export const erased = 'Erased'

export interface RecordWithReason {
  collection: 'refunds' | 'place-moves' | 'bank-payments' | 'run-cancellations'
  id: string
}

/** Why staff did something, in their own words, may name anybody. That it was done, and by whom, stays. */
export async function eraseReason(
  payload: Payload,
  { collection, id }: RecordWithReason,
): Promise<void> {
  const where = { id: { equals: id } }
  await compareAndSet(payload, { collection, where, data: { reason: erased } })
}
