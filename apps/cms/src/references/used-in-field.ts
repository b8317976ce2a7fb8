import type { UIField } from 'payload'

/** In the sidebar of whatever other documents mention. */
export const usedInField: UIField = {
  name: 'usedIn',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/references/used-in.client#UsedIn' },
  },
}
