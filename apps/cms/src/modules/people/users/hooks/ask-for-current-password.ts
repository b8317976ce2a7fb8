import type { User } from '@lectern/shared/contract/payload-types'
import {
  type CollectionBeforeChangeHook,
  incrementLoginAttempts,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  ValidationError,
} from 'payload'

import { isClosedAccount } from '../closed-account'
import { passwordFits, type StoredPassword } from '../password-hash'

/**
 * A sign-in that was left open must not be enough to take an account over. Wrong attempts count as
 * they do at sign-in. An owner resets a colleague’s without knowing it.
 */
export const askForCurrentPassword: CollectionBeforeChangeHook<User> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { currentPassword, ...kept } = data
  if (operation !== 'update' || !originalDoc || req.user?.id !== originalDoc.id) return kept
  if (!changesSignIn(data, originalDoc)) return kept
  if (typeof currentPassword !== 'string' || currentPassword === '') {
    throw refusal('Please type your current password as well.', req)
  }
  await refuseWrongPassword(currentPassword, { collection, id: originalDoc.id, req })
  return { ...kept, loginAttempts: 0 }
}

function changesSignIn({ email, password }: Partial<User>, { email: emailNow }: User): boolean {
  return Boolean(password) || (email !== undefined && email !== emailNow)
}

type Account = User & StoredPassword
type Asked = { collection: SanitizedCollectionConfig; id: string; req: PayloadRequest }

async function refuseWrongPassword(password: string, { collection, id, req }: Asked) {
  const { payload } = req
  const user = await payload.db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  if (!user) return
  if (isClosedAccount(user)) throw refusal(tooManyAttempts, req)
  if (await passwordFits(password, user)) return
  await incrementLoginAttempts({ collection, payload, user })
  // An attempt is no change of the account: the form that made it must not look out of date.
  const data = { updatedAt: user.updatedAt }
  await payload.db.updateOne({ collection: 'users', id, data, returning: false })
  throw refusal('This is not your current password.', req)
}

const tooManyAttempts = 'There were too many wrong passwords. Please wait ten minutes.'

function refusal(message: string, { t }: PayloadRequest): ValidationError {
  const field = { path: 'currentPassword', label: 'Your current password', message }
  return new ValidationError({ collection: 'users', errors: [field] }, t)
}
