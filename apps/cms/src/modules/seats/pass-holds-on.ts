import type { Payload, Where } from 'payload'

import { compareAndSet } from '../../database/compare-and-set'
import { findAll } from '../../database/find-all'
import { insertOnce } from '../../database/insert-once'
import { holdKey } from './hold-seats'

const firstRound = 1

interface PassedOn {
  /** Whose seats they are, in holds of several rounds up to `round`. */
  from: string
  round: number
  /** The order whose seats they become, in its first round. */
  to: string
  runId: string
  /** All that are held for `from` on this date. */
  seats: number
}

/**
 * Makes the seats that are held for a place wanted, or for an offer, those of an order. The ledger has them as held before and
 * after, so nobody can take them in between: only which hold they are in changes. It can be cut short and done
 * again, as long as nothing else ends these holds meanwhile.
 */
export async function passHoldsOn(payload: Payload, of: PassedOn): Promise<void> {
  const { from, round, to: orderId, runId, seats } = of
  const key = holdKey({ orderId, runId, round: firstRound })
  const standing = { status: 'held', ledgerStatus: 'held' }
  const data = { key, orderId, runId, round: firstRound, seats, ...standing }
  await insertOnce(payload, { collection: 'holds', data })
  for (const { id } of await findHeld(payload, { orderId: from, runId })) {
    await compareAndSet(payload, {
      collection: 'holds',
      where: {
        and: [
          { id: { equals: id } },
          { round: { less_than_equal: round } },
          { status: { equals: 'held' } },
          { ledgerStatus: { equals: 'held' } },
        ],
      },
      // Its end changes nothing in the ledger, which is why both are written at once.
      data: { status: 'released', ledgerStatus: 'released' },
    })
  }
}

export async function countSeatsHeld(payload: Payload, orderId: string): Promise<number> {
  const holds = await findHeld(payload, { orderId })
  return holds.reduce((sum, { seats }) => sum + seats, 0)
}

/** By course date, of those with any. */
export async function countSeatsHeldByRun(
  payload: Payload,
  orderId: string,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { runId, seats } of await findHeld(payload, { orderId })) {
    counts.set(runId, (counts.get(runId) ?? 0) + seats)
  }
  return counts
}

function findHeld(payload: Payload, { orderId, runId }: { orderId: string; runId?: string }) {
  const where: Where = {
    and: [
      { orderId: { equals: orderId } },
      { status: { equals: 'held' } },
      ...(runId ? [{ runId: { equals: runId } }] : []),
    ],
  }
  return findAll(payload, { collection: 'holds', where, sort: 'key' })
}
