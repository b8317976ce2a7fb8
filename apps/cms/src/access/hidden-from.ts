import { hasRole, type Account, type Role } from './roles'

/**
 * For `admin.hidden`: keeps out of the menu what a role may read but can do nothing with. It takes
 * no right away and gives none; that is for the policies beside it.
 */
export function hiddenFrom(...roles: Role[]) {
  return ({ user }: { user: Account }): boolean => hasRole(user, ...roles)
}
