/** A database connection at one of whose calls somebody else comes in between: the interleaving a race may have. */
import type { CollectionSlug, Payload } from 'payload'

import { overlay } from '../seed/overlay'

export interface Moment {
  side: 'before' | 'after'
  method: 'create' | 'find' | 'findOne' | 'updateOne'
  collection: CollectionSlug
}

/** The first such call is the moment; `act` is done by then, or right after it, and once. */
export function interruptedPayload(
  payload: Payload,
  { side, method, collection }: Moment,
  act: () => Promise<unknown>,
): Payload {
  let isOver = false
  const call = payload.db[method].bind(payload.db) as (of: object) => Promise<unknown>
  const interrupted = async (of: { collection: string }): Promise<unknown> => {
    if (isOver || of.collection !== collection) return call(of)
    isOver = true
    if (side === 'before') await act()
    const result = await call(of)
    if (side === 'after') await act()
    return result
  }
  return overlay(payload, { db: overlay(payload.db, { [method]: interrupted }) })
}
