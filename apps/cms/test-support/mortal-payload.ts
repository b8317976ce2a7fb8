/** A database connection that ends at one of its writes, as that of a process that is killed there. */
import type { Payload } from 'payload'

import { overlay } from '../seed/overlay'

export interface Death {
  /** The n-th write; never when it is 0. */
  atWrite: number
  side: 'before' | 'after'
}

export interface Mortal {
  payload: Payload
  writes: () => number
}

/** The seam is the database adapter itself: everything that is written goes through these functions. */
export function mortalPayload(payload: Payload, death: Death, die: () => void): Mortal {
  let count = 0
  const dying =
    (write: (of: never) => Promise<unknown>) =>
    async (of: unknown): Promise<unknown> => {
      count += 1
      const isLast = count === death.atWrite
      if ((isLast && death.side === 'before') || isDead()) die()
      const result = await write(of as never)
      if (isLast) die()
      return result
    }
  const isDead = () => death.atWrite > 0 && count > death.atWrite
  const db = overlay(payload.db, {
    create: dying(payload.db.create.bind(payload.db)),
    updateOne: dying(payload.db.updateOne.bind(payload.db)),
    deleteOne: dying(payload.db.deleteOne.bind(payload.db)),
    deleteMany: dying(payload.db.deleteMany.bind(payload.db)),
  })
  return { payload: overlay(payload, { db }), writes: () => count }
}
