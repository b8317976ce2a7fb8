import type { PlacesWanted } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import type { Context } from '../orders'
import { changePlaceWanted, findPlacesWanted, rankOf } from './places-wanted/change-place-wanted'
import { settleWaitingList } from './settle-waiting-list'

interface MoveUp {
  runId: string
  /** Who is moved up, and in front of whom. */
  id: string
  inFrontOf: string
  by: string
  /** Kept with the place. */
  reason: string
}

type MovedUp =
  /** Places in the queue, from 1. */
  | { movedUp: true; from: number; to: number }
  /** `not-waiting`: one of them has left the queue. `not-behind`: they stand in front already. */
  | { movedUp: false; reason: 'not-waiting' | 'not-behind' }

/** Puts somebody further to the front of the queue, and offers places in that order. */
export async function moveUp(context: Context, move: MoveUp): Promise<MovedUp> {
  const { payload, now } = context
  const { runId, id, inFrontOf, by, reason } = move
  const wanted = await findPlacesWanted(payload, runId)
  const queue = wanted.filter(({ state }) => state === 'waiting')
  const from = queue.findIndex((place) => place.id === id)
  const to = queue.findIndex((place) => place.id === inFrontOf)
  const behind = queue[to]
  if (from < 0 || !behind) return { movedUp: false, reason: 'not-waiting' }
  if (to >= from) return { movedUp: false, reason: 'not-behind' }
  const changes = {
    rank: await rankInFrontOf(payload, behind, queue.slice(0, to)),
    movedUpAt: now.toISOString(),
    movedUpBy: by,
    movedUpReason: reason,
  }
  const moved = await changePlaceWanted(payload, { id, from: 'waiting', changes })
  if (!moved) return { movedUp: false, reason: 'not-waiting' }
  await settleWaitingList(context, runId)
  return { movedUp: true, from: from + 1, to: to + 1 }
}

/** Milliseconds: whoever came at the same one makes room. */
const gap = 1000

async function rankInFrontOf(
  payload: Payload,
  behind: PlacesWanted,
  ahead: readonly PlacesWanted[],
): Promise<number> {
  const last = rankOf(behind)
  const before = ahead.at(-1)
  if (!before) return last - gap
  const middle = (rankOf(before) + last) / 2
  if (rankOf(before) < middle && middle < last) return middle
  for (const place of ahead) {
    const changes = { rank: rankOf(place) - gap }
    await changePlaceWanted(payload, { id: place.id, from: 'waiting', changes })
  }
  return last - gap / 2
}
