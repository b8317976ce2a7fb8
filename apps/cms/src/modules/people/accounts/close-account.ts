import type { Payload } from 'payload'

import { inOneTransaction } from '@cms/database/in-one-transaction'
import { Refusal } from '@cms/http/refusal'
import { hasOtherOwner, onlyOwner } from './other-owners'

/**
 * From now on nobody signs in with this account: its sessions end at once and its links open nothing. What its
 * person wrote keeps their name.
 *
 * @throws Refusal `not-allowed` for the only owner.
 */
export function closeAccount(payload: Payload, userId: string): Promise<void> {
  return inOneTransaction(payload, async (req) => {
    const account = { collection: 'users', id: userId, returning: false, req } as const
    await payload.db.updateOne({ ...account, data: { ...noLink, standing: 'closed' } })
    // By itself: beside other fields, SQLite would write a list only with the whole document.
    await payload.db.updateOne({ ...account, data: { sessions: [] } })
    if (!(await hasOtherOwner(payload, { userId, req }))) {
      throw new Refusal('not-allowed', { message: onlyOwner })
    }
  })
}

const noLink = {
  resetPasswordToken: null,
  resetPasswordExpiration: null,
  linkDueAt: null,
  trouble: null,
  troubleSince: null,
  failedTries: 0,
}
