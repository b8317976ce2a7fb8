import { RateLimiterRes } from 'rate-limiter-flexible'
import type { Payload } from 'payload'

import { retryWriteConflicts } from '../database/retry-write-conflicts'
import { limitedKey } from './limited-key'
import { openCounters } from './open-counters'

/** So many points for each key, counted from its first use on. */
export interface Limit {
  /** Of its own among all limits. */
  name: string
  points: number
  /** At most 24 days: beyond, Node’s timers, which forget what is kept in memory, run out at once. */
  perSeconds: number
}

/**
 * Uses up a point of whomever `key` names, in the whole deployment.
 *
 * @returns `null` while there were points left, else the seconds until there are some again.
 */
export async function useUp(payload: Payload, limit: Limit, key: string): Promise<number | null> {
  const counters = await openCounters(payload, limit)
  try {
    await retryWriteConflicts(() => counters.consume(limitedKey(key)))
    return null
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return secondsOf(refused)
  }
}

/** The seconds until there are points again; `null` while there are some. Uses none up. */
export async function secondsUntilAllowed(
  payload: Payload,
  limit: Limit,
  key: string,
): Promise<number | null> {
  const counters = await openCounters(payload, limit)
  const used = await counters.get(limitedKey(key))
  return used && used.consumedPoints >= limit.points ? secondsOf(used) : null
}

export async function countUsed(payload: Payload, limit: Limit, key: string): Promise<number> {
  const counters = await openCounters(payload, limit)
  return (await counters.get(limitedKey(key)))?.consumedPoints ?? 0
}

/** Gives one point back, for what turned out not to be what is limited. */
export async function giveBack(payload: Payload, limit: Limit, key: string): Promise<void> {
  const counters = await openCounters(payload, limit)
  await retryWriteConflicts(() => counters.reward(limitedKey(key), 1))
}

/** Gives all points back. */
export async function forgive(payload: Payload, limit: Limit, key: string): Promise<void> {
  const counters = await openCounters(payload, limit)
  await counters.delete(limitedKey(key))
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000))
}
