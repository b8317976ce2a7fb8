import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'

/** @returns whether it was closed: its person is invited anew, and the password from before opens nothing. */
export async function reopenAccount(
  payload: Payload,
  { userId, by, now }: { userId: string; by: string; now: Date },
): Promise<boolean> {
  const moment = now.toISOString()
  const reopened = await compareAndSet(payload, {
    collection: 'users',
    where: { and: [{ id: { equals: userId } }, { standing: { equals: 'closed' } }] },
    data: {
      standing: 'invited',
      invitedBy: by,
      hash: null,
      salt: null,
      linkWantedAt: moment,
      linkAttempts: 0,
      linkDueAt: moment,
    },
  })
  return reopened !== null
}
