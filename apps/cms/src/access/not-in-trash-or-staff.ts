import type { Access } from 'payload'

import { isStaff } from './is-staff'

/** For collections without drafts that the website shows: `?trash=true` is for staff alone. */
export const notInTrashOrStaff: Access = ({ req }) =>
  isStaff({ req }) || { deletedAt: { exists: false } }
