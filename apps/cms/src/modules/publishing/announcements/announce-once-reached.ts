import { globalTag, type TaggedGlobal } from '@lectern/shared/contract/cache-tags'
import { createLocalReq, type Payload } from 'payload'

import { announce } from './announce'

interface Timely {
  /** Every page shows something of it. */
  global: TaggedGlobal
  /** The newest moment that has come by `now`, as `textOf` writes it; empty if none has. */
  newestReached: (payload: Payload, now: Date) => Promise<string>
  /** So that a later moment is the larger text. */
  textOf: (moment: Date) => string
}

/** A process that starts within so many days of a moment tells of it once more, in case nobody has. */
const toldAfreshForDays = 7

/**
 * For a scheduled job: tells the website when a moment that a global names has come. Nothing is saved then,
 * and yet every page is out of date.
 */
export function announceOnceReached({ global, newestReached, textOf }: Timely) {
  /** The newest moment that each process has seen. */
  const lastSeen = new WeakMap<Payload, string>()

  return async (payload: Payload, now: Date): Promise<void> => {
    const newest = await newestReached(payload, now)
    const before = lastSeen.get(payload) ?? textOf(daysBefore(now, toldAfreshForDays))
    lastSeen.set(payload, newest)
    if (newest <= before) return
    await announce(await createLocalReq({}, payload), { tags: [globalTag(global)], paths: ['/'] })
  }
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 24 * 60 * 60 * 1000)
}
