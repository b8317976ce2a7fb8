import type { PlacesWanted } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { inPieces } from '@cms/database/in-pieces'

/** How many wait in the queue of each of these dates, in one query; 0 where nobody does. */
export async function countWaiting(
  payload: Payload,
  runIds: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>(runIds.map((runId) => [runId, 0]))
  const waiting = await inPieces(runIds, async (piece) => {
    const { docs } = await payload.db.find<Pick<PlacesWanted, 'id' | 'runId'>>({
      collection: 'places-wanted',
      where: { and: [{ runId: { in: piece } }, { state: { equals: 'waiting' } }] },
      select: { runId: true },
      pagination: false,
      limit: 0,
    })
    return docs
  })
  for (const { runId } of waiting) counts.set(runId, (counts.get(runId) ?? 0) + 1)
  return counts
}

/** “5 waiting”; empty where nobody is. */
export function waitingWords(count: number): string {
  return count > 0 ? `${count} waiting` : ''
}

/** Everybody in a queue, of all dates, in their order. */
export async function findEveryoneWaiting(
  payload: Payload,
): Promise<Pick<PlacesWanted, 'id' | 'runId' | 'count'>[]> {
  const { docs } = await payload.db.find<Pick<PlacesWanted, 'id' | 'runId' | 'count'>>({
    collection: 'places-wanted',
    where: { state: { equals: 'waiting' } },
    select: { runId: true, count: true },
    sort: ['since', 'id'],
    pagination: false,
    limit: 0,
  })
  return docs
}
