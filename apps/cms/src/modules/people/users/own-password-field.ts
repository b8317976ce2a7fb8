import type { TextField } from 'payload'

import { nobody } from '@cms/access/nobody'

/**
 * Stored by nobody: Payload keeps a hash. It is here for its access alone, by which Payload’s form offers a new
 * password on one’s own account and on no colleague’s.
 */
export const ownPasswordField: TextField = {
  name: 'password',
  type: 'text',
  label: 'Password',
  virtual: true,
  hidden: true,
  access: {
    create: nobody,
    read: nobody,
    update: ({ req, id }) => !!req.user && req.user.id === id,
  },
  admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
}
