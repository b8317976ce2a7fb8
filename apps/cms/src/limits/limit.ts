import { RateLimiterRes } from 'rate-limiter-flexible'
import type { Payload } from 'payload'

import { retryWriteConflicts } from '../database/retry-write-conflicts'
import { limitedKey } from './limited-key'
import { openCounters, type Limit } from './open-counters'

export type { Limit }

/**
 * Uses up a point of whomever `key` names, in the whole deployment.
 *
 * @returns `null` while there were points left, else the seconds until there are some again.
 */
export async function consumePoint(
  payload: Payload,
  limit: Limit,
  key: string,
): Promise<number | null> {
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
export async function resetPoints(payload: Payload, limit: Limit, key: string): Promise<void> {
  const counters = await openCounters(payload, limit)
  await counters.delete(limitedKey(key))
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000))
}
