import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { consumePoint, type Limit } from '@cms/limits/limit'

/** Strangers may ask for it, and must not fill a mailbox. */
const lettersToOneAddress: Limit = { name: 'new-password', points: 4, perSeconds: 60 * 60 }

/** Writes down that somebody wants a link, where there is an account; a job sends it. Never throws. */
export async function wantNewPassword(
  payload: Payload,
  { email, now }: { email: string; now: Date },
): Promise<void> {
  try {
    if ((await consumePoint(payload, lettersToOneAddress, email)) !== null) return
    await compareAndSet(payload, {
      collection: 'users',
      where: { and: [{ email: { equals: email } }, { standing: { not_equals: 'closed' } }] },
      data: {
        linkWantedAt: now.toISOString(),
        linkAttempts: 0,
        linkDueAt: now.toISOString(),
      },
    })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A link for a new password could not be noted' })
  }
}
