import type { User } from '@lectern/shared/contract/payload-types'
import type { Field } from 'payload'

import { nobody } from '@cms/access/nobody'
import { filledInByProgram } from '@cms/fields/content-now'

export type Standing = NonNullable<User['standing']>

export const standingWords: Record<Standing, string> = {
  active: 'Works here',
  invited: 'Invited, not yet come',
  closed: 'Closed: cannot sign in',
}

const programOnly = {
  access: { create: nobody, read: nobody, update: nobody },
  hidden: true,
  admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
}

/** Whether whoever has the account can come in, and what can be done about it. */
export const standingFields: Field[] = [
  {
    name: 'standing',
    type: 'select',
    label: 'State',
    required: true,
    defaultValue: 'active',
    index: true,
    custom: filledInByProgram,
    access: { create: nobody, update: nobody },
    options: (Object.keys(standingWords) as Standing[]).map((value) => ({
      value,
      label: standingWords[value],
    })),
    admin: {
      readOnly: true,
      disableBulkEdit: true,
      condition: () => false,
      components: { Cell: '/modules/people/accounts/standing-cell#StandingCell' },
    },
  },
  /** What the inviting owner wrote, until the invitation is accepted. */
  { name: 'invitationWords', type: 'textarea', ...programOnly },
  { name: 'invitedBy', type: 'text', ...programOnly },
  {
    name: 'accountActions',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      disableBulkEdit: true,
      components: { Field: '/modules/people/accounts/account-actions#AccountActions' },
    },
  },
]
