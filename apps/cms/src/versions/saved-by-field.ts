import type { FieldHook, JSONField, PayloadRequest } from 'payload'

import { isStaff } from '../access/is-staff'
import { nobody } from '../access/nobody'
import { isCarryingOutPlans } from '../modules/publishing'

/** Who saved a version. The name is kept, so that a version still has one when the account is gone. */
export interface SavedBy {
  /** Of the account; `null` for what the program writes by itself. */
  userId: string | null
  name: string
  /** ISO 8601 */
  at: string
}

/** Payload keeps who saved a document nowhere. Each save writes it anew, and its version keeps it. */
export const savedByField: JSONField = {
  name: 'savedBy',
  type: 'json',
  label: 'Saved',
  disableDuplicate: true,
  access: { read: isStaff, create: nobody, update: nobody },
  admin: {
    hidden: true,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    disableGroupBy: true,
    components: { Diff: '/versions/saved-by-diff#SavedByDiff' },
  },
  hooks: { beforeChange: [setToWhoSaves] },
}

function setToWhoSaves({ req }: Parameters<FieldHook>[0]): SavedBy {
  return { userId: req.user?.id ?? null, name: nameOf(req), at: new Date().toISOString() }
}

function nameOf({ user }: PayloadRequest): string {
  if (!isCarryingOutPlans()) return user?.name ?? 'Lectern'
  return user ? `Lectern, as planned by ${user.name}` : 'Lectern, as planned'
}
