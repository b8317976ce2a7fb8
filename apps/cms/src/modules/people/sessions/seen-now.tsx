import type { Payload, PayloadRequest } from 'payload'

import { ownSessionId } from './own-session'
import { noteSeen } from './session-notes'

interface SeenNowProps {
  payload: Payload
  user?: PayloadRequest['user']
}

/** On every page of the admin, and nothing to see: notes that this session is still in use. The page does not wait. */
export function SeenNow({ payload, user }: SeenNowProps) {
  const own = ownSessionId(user ?? null)
  const session = user?.sessions?.find(({ id }) => id === own)
  if (session) {
    noteSeen(payload, { session, now: new Date() }).catch((err: unknown) =>
      payload.logger.error({ err, msg: 'That a session is in use could not be noted' }),
    )
  }
  return null
}
