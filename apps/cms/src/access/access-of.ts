import {
  appendVersionToQueryKey,
  type AccessArgs,
  type AccessResult,
  type CollectionConfig,
  type GlobalConfig,
  type GlobalSlug,
  type PayloadRequest,
} from 'payload'

import { isStaff } from './is-staff'
import {
  collectionPermissions,
  globalPermissions,
  type OurCollection,
  type Permissions,
} from './permissions'
import { reachesAll } from './reaches-all'
import { reaches } from './reaches'
import { askerOf } from './roles'

/** A collection’s access functions, as the table of permissions has them. */
export function accessOf(collection: OurCollection): NonNullable<CollectionConfig['access']> {
  return {
    admin: isStaff,
    create: ({ req }) => permissionsOf(req, collection).create,
    read: ({ req }) => conditionOf(req, permissionsOf(req, collection).read),
    readVersions: ({ req }) => onVersions(conditionOf(req, permissionsOf(req, collection).update)),
    update: ({ req }) => conditionOf(req, permissionsOf(req, collection).update),
    delete: ({ req, data }: AccessArgs<{ deletedAt?: string | null }>) => {
      const { delete: forGood, trash = forGood } = permissionsOf(req, collection)
      // Payload asks about the trash with what is to be saved, and about deleting with nothing.
      return conditionOf(req, data?.deletedAt ? trash : forGood)
    },
    unlock: ({ req }) => reachesAll(req.user, 'update', collection),
  }
}

export function globalAccessOf(global: GlobalSlug): NonNullable<GlobalConfig['access']> {
  const permissions = ({ user }: PayloadRequest) => globalPermissions[global][askerOf(user)]
  return {
    read: ({ req }) => permissions(req).read,
    readVersions: ({ req }) => permissions(req).update,
    update: ({ req }) => permissions(req).update,
  }
}

function permissionsOf({ user }: PayloadRequest, collection: OurCollection): Permissions {
  return collectionPermissions[collection][askerOf(user)]
}

type Condition = (account: PayloadRequest['user']) => AccessResult

function conditionOf({ user }: PayloadRequest, reach: Permissions['read']): AccessResult {
  return (reaches[reach] as Condition)(user)
}

/** Versions keep the document under `version`. */
function onVersions(condition: AccessResult): AccessResult {
  return typeof condition === 'object' ? appendVersionToQueryKey(condition) : condition
}
