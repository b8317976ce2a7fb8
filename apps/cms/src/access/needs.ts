import type { GlobalSlug } from 'payload'

import {
  actionPermissions,
  collectionPermissions,
  globalPermissions,
  type OurCollection,
  type Permissions,
} from './permissions'
import { askerOf, roles, type Account, type Asker, type Role } from './roles'

/** What somebody must be allowed for a piece of work: of their own documents at least. */
export type Needs =
  | { action: keyof typeof actionPermissions }
  | { collection: OurCollection; to: keyof Permissions }
  | { global: GlobalSlug }

export function meetsNeeds(account: Account, needs: Needs): boolean {
  return asksMay(askerOf(account), needs)
}

/** In the order of `roles`. */
export function rolesThatMeet(needs: Needs): Role[] {
  return roles.filter((role) => asksMay(role, needs))
}

function asksMay(asker: Asker, needs: Needs): boolean {
  if ('action' in needs) {
    const allowed: Asker[] = actionPermissions[needs.action]
    return allowed.includes(asker)
  }
  if ('global' in needs) return globalPermissions[needs.global][asker].update
  const permissions: Permissions = collectionPermissions[needs.collection][asker]
  const reach = permissions[needs.to]
  return typeof reach === 'boolean' ? reach : reach !== undefined && reach !== 'none'
}
