import { askerOf, type Account, type Asker, type Role } from './roles'

/**
 * For `admin.hidden`: keeps out of the menu what a role may read but can do nothing with. It takes
 * no right away and gives none; that is for the table of permissions.
 */
export function hiddenFrom(...hidden: Role[]) {
  const from: Asker[] = hidden
  return ({ user }: { user: Account }): boolean => from.includes(askerOf(user))
}
