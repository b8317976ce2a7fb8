import type { User } from '@lectern/shared/contract/payload-types'
import type { CollectionAfterLoginHook } from 'payload'

import { proofOf } from '../second-factor/ask-for-second-factor'
import { deviceInWords } from './device-in-words'
import { noteNewSession } from './session-notes'

/** From which device somebody signs in: Payload keeps when, and no more. */
export const noteSession: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  const session = user.sessions?.at(-1)
  if (!session) return
  const device = deviceInWords(req.headers?.get('user-agent'))
  await noteNewSession(req.payload, { session, device, proof: proofOf(req), now: new Date() })
}
