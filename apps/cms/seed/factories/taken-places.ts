import type { Payload } from 'payload'

import { insertOnce } from '../../src/database/insert-once'
import { countSeats } from '../../src/modules/booking'

/** Whose places they are: bookings that the company took before it had this website. */
const takenBefore = 'before-the-website'

/**
 * Takes places of a run as if they had been booked elsewhere. They go through the seat ledger as
 * every booking does, so held, booked and available still add up to the capacity.
 *
 * @throws Error when the run has not so many places.
 */
export async function takePlaces(
  payload: Payload,
  { runId, count }: { runId: string; count: number },
): Promise<void> {
  const hold = await insertOnce(payload, {
    collection: 'holds',
    data: {
      key: [takenBefore, runId, 1].join('/'),
      orderId: takenBefore,
      runId,
      seats: count,
      status: 'confirmed',
      counted: 'nothing',
    },
  })
  if (!hold) throw new Error(`Places of run ${runId} have been taken before.`)
  const outcome = await countSeats(payload, { collection: 'holds', id: hold.id, runId })
  if (outcome === 'not-enough') throw new Error(`Run ${runId} has not ${count} places left.`)
}
