import { type CollectionBeforeOperationHook, ValidationError } from 'payload'

/**
 * Nobody types another’s password: whoever has none, or has forgotten it, gets a link. Before everything else,
 * since Payload takes the password out of what is saved before it asks who may change which field.
 */
export const refuseOthersPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isUpdate = ['update', 'updateByID'].includes(operation)
  const data = 'data' in args ? (args.data as { password?: unknown } | undefined) : undefined
  if (!isUpdate || !req.user || !data?.password) return
  if ('id' in args && args.id === req.user.id) return
  const message =
    'Nobody chooses a password for somebody else. They can choose one by e-mail: “Forgotten your password?” on the sign-in page.'
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'password', label: 'Password', message }] },
    req.t,
  )
}
