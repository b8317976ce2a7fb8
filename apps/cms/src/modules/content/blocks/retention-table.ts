import type { Block } from 'payload'

import { headingOf } from './heading-of'

export const RetentionTable: Block = {
  slug: 'retentionTable',
  interfaceName: 'RetentionTableBlock',
  labels: { singular: 'What you keep about people', plural: 'What you keep about people' },
  admin: { disableBlockName: true },
  fields: [
    {
      ...headingOf('retentionTable'),
      admin: {
        description:
          'What is kept, why, for how long and by which law. The table writes itself from Settings, Privacy. Left empty: “What we keep, and for how long”.',
      },
    },
  ],
}
