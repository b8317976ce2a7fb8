import type { User } from '@lectern/shared/contract/payload-types'

/** Payload closes an account for a while after too many wrong passwords. */
export function isClosedAccount({ lockUntil }: Pick<User, 'lockUntil'>): boolean {
  return Boolean(lockUntil && new Date(lockUntil) > new Date())
}
