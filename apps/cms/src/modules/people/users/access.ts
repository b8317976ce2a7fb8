import type { Access, CollectionConfig, FieldAccess } from 'payload'

import { isOwner } from '../../../access/is-owner'
import { isStaff } from '../../../access/is-staff'

const ownAccountOrOwner: Access = ({ req }) => {
  if (isOwner({ req })) return true
  return req.user?.collection === 'users' ? { id: { equals: req.user.id } } : false
}

export const access: CollectionConfig['access'] = {
  admin: isStaff,
  create: isOwner,
  read: ownAccountOrOwner,
  update: ownAccountOrOwner,
  delete: isOwner,
  unlock: isOwner,
}

/** A role and a profile are given, never taken. */
export const onlyOwnerSets: { create: FieldAccess; update: FieldAccess } = {
  create: isOwner,
  update: isOwner,
}
