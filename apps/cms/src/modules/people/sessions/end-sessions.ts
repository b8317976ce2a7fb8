import type { User } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { inOneTransaction } from '@cms/database/in-one-transaction'
import { forgetNote, type StoredSession } from './session-notes'

/**
 * Ends the sessions of an account that are meant: whoever has one has to sign in again.
 *
 * @returns how many there were.
 */
export async function endSessions(
  payload: Payload,
  { userId, isMeant }: { userId: string; isMeant: (session: StoredSession) => boolean },
): Promise<number> {
  const ended = await inOneTransaction(payload, async (req) => {
    const where = { id: { equals: userId } }
    const user = await payload.db.findOne<User>({ collection: 'users', where, req })
    const sessions = user?.sessions ?? []
    const kept = sessions.filter((session) => !isMeant(session))
    await payload.db.updateOne({
      collection: 'users',
      id: userId,
      data: { sessions: kept },
      returning: false,
      req,
    })
    return sessions.filter(isMeant)
  })
  for (const session of ended) await forgetNote(payload, session)
  return ended.length
}
