import type { Block } from 'payload'

import { rowLabel } from '@cms/admin/row-label/row-label'
import { headingOf } from './heading-of'

export const Steps: Block = {
  slug: 'steps',
  interfaceName: 'StepsBlock',
  labels: { singular: 'Steps', plural: 'Steps' },
  admin: { disableBlockName: true },
  fields: [
    headingOf('steps'),
    {
      name: 'steps',
      type: 'array',
      label: 'Steps',
      labels: { singular: 'Step', plural: 'Steps' },
      required: true,
      minRows: 2,
      maxRows: 10,
      admin: {
        initCollapsed: true,
        description: 'In the order in which they are taken; the website numbers them.',
        components: { RowLabel: rowLabel('Step') },
      },
      fields: [
        {
          name: 'title',
          type: 'text',
          label: 'Title',
          required: true,
          maxLength: 120,
          admin: { description: 'What is done, in a few words: “You tell us what is going on”.' },
        },
        {
          name: 'text',
          type: 'textarea',
          label: 'Text',
          maxLength: 500,
          admin: { description: 'One to three sentences; may stay empty.' },
        },
      ],
    },
  ],
}
