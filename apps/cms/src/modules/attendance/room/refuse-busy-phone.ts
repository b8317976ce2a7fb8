import type { Payload } from 'payload'

import { visitorOf } from '@cms/http/rate-limits'
import { Refusal } from '@cms/http/refusal'
import { consumePoint } from '@cms/limits/limit'

/** A page asks every 15 seconds and at each press; a training centre may have thirty behind one address. */
const limit = { name: 'register', points: 600, perSeconds: 60 }

/** @throws Refusal `too-many-requests` */
export async function refuseBusyPhone(payload: Payload, headers: Headers): Promise<void> {
  const retryAfterSeconds = await consumePoint(payload, limit, visitorOf(headers))
  if (retryAfterSeconds) throw new Refusal('too-many-requests', { retryAfterSeconds })
}
