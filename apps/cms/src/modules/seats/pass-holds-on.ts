import type { Payload, Where } from 'payload'

import { compareAndSet } from '../../database/compare-and-set'
import { findAll } from '../../database/find-all'

/**
 * Makes the seats that are held for a place wanted those of an order, in its first round. They stay held
 * all the while, so nobody can take them in between. Up to `round` only, as in `endHolds`.
 */
export async function passHoldsOn(
  payload: Payload,
  { from, to, round }: { from: string; to: string; round: number },
): Promise<void> {
  for (const { id } of await findHeld(payload, from)) {
    await compareAndSet(payload, {
      collection: 'holds',
      where: {
        and: [
          { id: { equals: id } },
          { orderId: { equals: from } },
          { round: { less_than_equal: round } },
          { status: { equals: 'held' } },
        ],
      },
      data: { orderId: to, round: 1 },
    })
  }
}

export async function countSeatsHeld(payload: Payload, orderId: string): Promise<number> {
  const holds = await findHeld(payload, orderId)
  return holds.reduce((sum, { seats }) => sum + seats, 0)
}

function findHeld(payload: Payload, orderId: string) {
  const where: Where = { and: [{ orderId: { equals: orderId } }, { status: { equals: 'held' } }] }
  return findAll(payload, { collection: 'holds', where, sort: 'key' })
}
