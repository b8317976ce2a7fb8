import type { User } from '@lectern/shared/contract/payload-types'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { isClosedAccount } from '../closed-account'
import { passwordFits } from '../password-hash'

/**
 * Payload refuses an address that nobody has, and an account that is closed after wrong passwords,
 * without hashing the password, and so at once: whoever measures would learn who has an account.
 */
export const takeAsLongForNobody: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'login' || !('data' in args)) return
  const { email, password } = args.data as { email?: unknown; password?: unknown }
  if (typeof email !== 'string' || typeof password !== 'string' || !password.trim()) return
  if (!(await canTry(email, req))) await passwordFits(password, nobody)
}

const nobody = {}

async function canTry(email: string, { payload }: PayloadRequest): Promise<boolean> {
  const account = await payload.db.findOne<User>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  return account !== null && !isClosedAccount(account)
}
