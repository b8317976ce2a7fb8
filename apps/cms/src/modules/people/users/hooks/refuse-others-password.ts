import type { User } from '@lectern/shared/contract/payload-types'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'

/** Nobody types another’s password: whoever has none, or has forgotten it, gets a link. */
export const refuseOthersPassword: CollectionBeforeChangeHook<User> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isOthers = operation === 'update' && req.user && req.user.id !== originalDoc?.id
  if (!isOthers || !data.password) return data
  const message =
    'Nobody chooses a password for somebody else. They can choose one by e-mail: “Forgotten your password?” on the sign-in page.'
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'password', label: 'Password', message }] },
    req.t,
  )
}
