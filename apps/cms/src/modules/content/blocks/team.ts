import type { Block } from 'payload'

import { headingOf } from './heading-of'

export const Team: Block = {
  slug: 'team',
  interfaceName: 'TeamBlock',
  labels: { singular: 'Team', plural: 'Teams' },
  admin: { disableBlockName: true },
  fields: [
    headingOf('team'),
    {
      name: 'people',
      type: 'relationship',
      relationTo: ['trainers', 'authors'],
      hasMany: true,
      maxRows: 24,
      label: 'People',
      admin: {
        // SQLite cannot ask whether a relationship to several collections is empty.
        disableListFilter: true,
        description:
          'Shown in this order, with photo, name and role. Authors lead to their page. Left empty, all trainers are shown.',
      },
    },
  ],
}
