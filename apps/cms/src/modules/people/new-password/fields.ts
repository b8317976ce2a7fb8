import type { Field } from 'payload'

import { hiddenTroubleFields } from '@cms/fields/trouble-fields'

const programOnly = {
  access: { create: () => false, read: () => false, update: () => false },
  hidden: true,
  admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
}

/** That this person wants a link with which to choose a new password, and when to try to send it next. */
export const newPasswordFields: Field[] = [
  { name: 'linkWantedAt', type: 'date', ...programOnly },
  { name: 'linkDueAt', type: 'date', index: true, ...programOnly },
  { name: 'linkAttempts', type: 'number', ...programOnly },
  /** Why it does not arrive. */
  ...hiddenTroubleFields,
  {
    name: 'failedLink',
    type: 'ui',
    admin: {
      disableListColumn: true,
      disableBulkEdit: true,
      components: { Field: '/modules/people/new-password/failed-link-notice#FailedLinkNotice' },
    },
  },
]
