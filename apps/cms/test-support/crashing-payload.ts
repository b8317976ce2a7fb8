/** A database connection that ends at one of its writes, as that of a process that is killed there. */
import { subscribe } from 'node:diagnostics_channel'
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
  /**
   * The writes before which somebody outside was asked something since the write before: Stripe, or whoever carries
   * e-mails. Before any other write things stand as they did after the one before it.
   */
  writesAfterAsking: () => readonly number[]
}

let asked = 0
for (const request of ['http.client.request.start', 'undici:request:create']) {
  subscribe(request, () => void (asked += 1))
}

/** The seam is the database adapter itself: everything that is written goes through these functions. */
export function crashingPayload(
  payload: Payload,
  crash: Crash,
  crashNow: () => void,
): CrashingPayload {
  let count = 0
  let askedBefore = asked
  const afterAsking: number[] = []
  const crashing =
    (write: (of: never) => Promise<unknown>) =>
    async (of: unknown): Promise<unknown> => {
      count += 1
      if (asked > askedBefore) afterAsking.push(count)
      askedBefore = asked
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
  const sendEmail: Payload['sendEmail'] = (message) => {
    asked += 1
    return payload.sendEmail(message)
  }
  return {
    payload: overlay(payload, { db, sendEmail }),
    writes: () => count,
    writesAfterAsking: () => afterAsking,
  }
}
