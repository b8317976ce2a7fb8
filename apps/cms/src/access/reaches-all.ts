import { collectionPermissions, type OurCollection } from './permissions'
import { askerOf, type Account } from './roles'

/** Whether somebody reaches every document of a collection, whatever state it is in and whose it is. */
export function reachesAll(
  account: Account,
  operation: 'read' | 'update' | 'delete',
  collection: OurCollection,
): boolean {
  return collectionPermissions[collection][askerOf(account)][operation] === 'all'
}
