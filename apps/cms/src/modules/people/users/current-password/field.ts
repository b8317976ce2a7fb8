import type { TextField } from 'payload'

/** Never stored: `ask-for-current-password.ts` compares it. */
export const currentPasswordField: TextField = {
  name: 'currentPassword',
  type: 'text',
  virtual: true,
  label: 'Your current password',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    disableGroupBy: true,
    components: {
      Field: '/modules/people/users/current-password/current-password.client#CurrentPassword',
    },
    description: 'Needed to change your own e-mail address or password.',
  },
}
