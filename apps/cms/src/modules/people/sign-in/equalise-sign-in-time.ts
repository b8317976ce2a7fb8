import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { passwordFits } from '../users/password-hash'

/**
 * Payload refuses an address that nobody has without hashing the password, and so at once: whoever
 * measures would learn who has an account.
 */
export const equaliseSignInTime: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'login' || !('data' in args)) return
  const { email, password } = args.data as { email?: unknown; password?: unknown }
  if (typeof email !== 'string' || typeof password !== 'string' || !password.trim()) return
  if (!(await hasAccount(email, req))) await passwordFits(password, nobody)
}

const nobody = {}

async function hasAccount(email: string, { payload }: PayloadRequest): Promise<boolean> {
  const where = { email: { equals: email.toLowerCase().trim() } }
  return (await payload.db.findOne({ collection: 'users', where })) !== null
}
