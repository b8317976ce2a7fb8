import type { NamedTab } from 'payload'

import { isStaff } from '../../access/is-staff'

export const writingTab: NamedTab = {
  name: 'writing',
  label: 'Writing',
  fields: [
    {
      name: 'editorReadsFirst',
      type: 'checkbox',
      label: 'Articles by authors are read by an editor first',
      defaultValue: false,
      access: { read: isStaff },
      admin: {
        description:
          'Then authors ask for a review, and an editor or an owner publishes. Otherwise authors publish their own articles themselves.',
      },
    },
  ],
}
