import type { FieldHook, RelationshipField } from 'payload'

import { isStaff } from '../access/is-staff'
import { nobody } from '../access/nobody'

/** Who began the document. It decides what an author may change, so nobody can set it by hand. */
export const createdByField: RelationshipField = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  label: 'Begun by',
  maxDepth: 0,
  disableDuplicate: true,
  access: { read: isStaff, create: nobody, update: nobody },
  admin: {
    hidden: true,
    disableBulkEdit: true,
    components: { Diff: '/fields/nothing-to-compare#NothingToCompare' },
  },
  custom: { allowsDeletion: true },
  hooks: { beforeChange: [setToCreator] },
}

function setToCreator({ value, operation, req }: Parameters<FieldHook>[0]): unknown {
  return operation === 'create' ? (value ?? req.user?.id) : value
}
