import type { Payload } from 'payload'

import { compareAndSet } from '../database/compare-and-set'
import { reasonOf } from '../reason-of'

/** Collections whose items say themselves what a job keeps failing at (`fields/trouble-fields`). */
export type TroubledSlug =
  | 'orders'
  | 'payments'
  | 'refunds'
  | 'place-moves'
  | 'run-cancellations'
  | 'webhook-events'
  | 'holds'
  | 'bookings'
  | 'delegate-needs'
  | 'waiting-lists'
  | 'users'

/** One failure may pass; the third in a row is told to staff. */
const triesUntilReported = 3

const untroubled = { failedTries: 0, trouble: null, troubleSince: null }

interface Item {
  id: string
  failedTries?: number | null
  trouble?: string | null
  troubleSince?: string | null
}

interface Trial {
  collection: TroubledSlug
  item: Item
  now: Date
}

/**
 * Works on one item and keeps at the item what went wrong: a later round of the job that does well
 * with others, or has nothing to do, takes nothing of it away. Only its own success does.
 *
 * @throws what the work throws.
 */
export async function keepTrouble<Result>(
  payload: Payload,
  { collection, item, now }: Trial,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work()
    if (item.failedTries || item.trouble) await forgetFailures(payload, { collection, item })
    return result
  } catch (error) {
    await noteFailure(payload, { collection, item, now, error })
    throw error
  }
}

/** For what somebody has seen to, and for what went well after all. */
export async function clearTrouble(
  payload: Payload,
  { collection, id }: { collection: TroubledSlug; id: string },
): Promise<void> {
  await compareAndSet(payload, {
    collection,
    where: { id: { equals: id } },
    data: untroubled,
  })
}

/** But not what the work itself has just told. */
async function forgetFailures(
  payload: Payload,
  { collection, item }: { collection: TroubledSlug; item: Item },
): Promise<void> {
  const known = item.trouble ? { equals: item.trouble } : { exists: false }
  await compareAndSet(payload, {
    collection,
    where: { and: [{ id: { equals: item.id } }, { trouble: known }] },
    data: untroubled,
  })
}

interface NewTrouble {
  collection: TroubledSlug
  id: string
  trouble: string
  now: Date
}

/** What staff have to know at once, however it came about. */
export async function noteTrouble(
  payload: Payload,
  { collection, id, trouble, now }: NewTrouble,
): Promise<void> {
  const troubleSince = now.toISOString()
  const where = { id: { equals: id } }
  await compareAndSet(payload, { collection, where, data: { trouble, troubleSince } })
}

async function noteFailure(
  payload: Payload,
  { collection, item, now, error }: Trial & { error: unknown },
): Promise<void> {
  const failedTries = (item.failedTries ?? 0) + 1
  const isReported = failedTries >= triesUntilReported
  await compareAndSet(payload, {
    collection,
    where: { id: { equals: item.id } },
    data: {
      failedTries,
      ...(isReported && {
        trouble: reasonOf(error),
        troubleSince: item.troubleSince ?? now.toISOString(),
      }),
    },
  })
}
