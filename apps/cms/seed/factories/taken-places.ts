import type { Payload } from 'payload'

import { endHolds, holdSeats } from '../../src/modules/booking'

/**
 * Takes places of a run as if they had been booked before the company had this website. They go
 * through the seat ledger as every booking does, so that the counts still add up to the capacity.
 *
 * @throws Error when the run has not so many places.
 */
export async function takePlaces(
  payload: Payload,
  { runId, count }: { runId: string; count: number },
): Promise<void> {
  const takenBefore = { orderId: `before-the-website-${runId}`, round: 1 }
  const seats = await holdSeats(payload, { ...takenBefore, lines: [{ runId, count }] })
  if (!seats.held) throw new Error(`Run ${runId} has not ${count} places left.`)
  await endHolds(payload, { ...takenBefore, ending: 'confirmed' })
}
