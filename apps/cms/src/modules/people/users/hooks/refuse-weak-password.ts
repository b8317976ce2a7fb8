import { type CollectionBeforeOperationHook, ValidationError } from 'payload'

import { passwordProblem } from '../password-rule'

/** Wherever a password is set: a new account, a change, a reset. */
export const refuseWeakPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const sets = ['create', 'update', 'updateByID', 'resetPassword'].includes(operation)
  const data: { password?: unknown; name?: unknown; email?: unknown } =
    ('data' in args && (args.data as object)) || {}
  if (!sets || typeof data.password !== 'string' || data.password === '') return
  const message = passwordProblem(data.password, {
    name: data.name ?? req.user?.name,
    email: data.email ?? req.user?.email,
  })
  if (!message) return
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'password', label: 'Password', message }] },
    req.t,
  )
}
