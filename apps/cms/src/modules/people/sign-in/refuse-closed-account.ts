import type { User } from '@lectern/shared/contract/payload-types'
import { APIError, type CollectionBeforeLoginHook } from 'payload'

import { outsideOfTransaction } from '@cms/payload-workarounds/server/sqlite-transactions/current-transaction'

/**
 * Asks what is stored rather than what the sign-in read before it hashed the password, and has just written
 * back: an account that was closed meanwhile would be open again. Whatever is thrown here takes that back.
 */
export const refuseClosedAccount: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  const { db } = req.payload
  const where = { id: { equals: user.id } }
  const stored = await outsideOfTransaction(() => db.findOne<User>({ collection: 'users', where }))
  if (stored?.standing !== 'closed') return
  const isPublic = true
  throw new APIError(
    'This account is closed. Ask an owner if you are to work here again.',
    403,
    null,
    isPublic,
  )
}
