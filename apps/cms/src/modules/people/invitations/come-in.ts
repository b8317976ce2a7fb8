import type { User } from '@lectern/shared/contract/payload-types'
import type { CollectionAfterLoginHook } from 'payload'

/** Whoever was invited has chosen a password, and is in. Part of the sign-in: it is writing the account just now. */
export const comeInOnceInvited: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  if (user.standing !== 'invited') return
  await req.payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { standing: 'active', invitationWords: null, invitedBy: null },
    returning: false,
    req,
  })
}
