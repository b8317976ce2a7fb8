import type { User } from '@lectern/shared/contract/payload-types'
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'

import { visitorOf } from '@cms/http/rate-limits'
import { countTry, resetTries } from '../../sign-in/tries'
import { tooManyTries } from '../../sign-in/words'
import { passwordFits, type StoredPassword } from '../password-hash'

/**
 * A sign-in that was left open must not be enough to take an account over. Wrong attempts count as
 * they do at sign-in.
 */
export const askForCurrentPassword: CollectionBeforeChangeHook<User> = async ({
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
  await refuseWrongPassword(currentPassword, { id: originalDoc.id, req })
  return kept
}

function changesSignIn({ email, password }: Partial<User>, { email: emailNow }: User): boolean {
  return Boolean(password) || (email !== undefined && email !== emailNow)
}

type Account = User & StoredPassword
type Asked = { id: string; req: PayloadRequest }

async function refuseWrongPassword(password: string, { id, req }: Asked) {
  const { payload } = req
  const user = await payload.db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  if (!user) return
  const tried = { email: user.email, visitor: visitorOf(req.headers) }
  const seconds = await countTry(payload, tried)
  if (seconds !== null) throw refusal(tooManyTries(seconds), req)
  if (!(await passwordFits(password, user)))
    throw refusal('This is not your current password.', req)
  await resetTries(payload, tried)
}

function refusal(message: string, { t }: PayloadRequest): ValidationError {
  const field = { path: 'currentPassword', label: 'Your current password', message }
  return new ValidationError({ collection: 'users', errors: [field] }, t)
}
