/** A database connection that ends at one of its writes, as that of a process that is killed there. */
import type { Payload } from 'payload'

import { overlay } from '../seed/overlay'

export interface Crash {
  /** The n-th write; never when it is 0. */
  atWrite: number
  side: 'before' | 'after'
}

export interface CrashingPayload {
  payload: Payload
  writes: () => number
}

/** The seam is the database adapter itself: everything that is written goes through these functions. */
export function crashingPayload(
  payload: Payload,
  crash: Crash,
  crashNow: () => void,
): CrashingPayload {
  let count = 0
  const crashing =
    (write: (of: never) => Promise<unknown>) =>
    async (of: unknown): Promise<unknown> => {
      count += 1
      const isLast = count === crash.atWrite
      if ((isLast && crash.side === 'before') || hasCrashed()) crashNow()
      const result = await write(of as never)
      if (isLast) crashNow()
      return result
    }
  const hasCrashed = () => crash.atWrite > 0 && count > crash.atWrite
  const db = overlay(payload.db, {
    create: crashing(payload.db.create.bind(payload.db)),
    updateOne: crashing(payload.db.updateOne.bind(payload.db)),
    deleteOne: crashing(payload.db.deleteOne.bind(payload.db)),
    deleteMany: crashing(payload.db.deleteMany.bind(payload.db)),
  })
  return { payload: overlay(payload, { db }), writes: () => count }
}
