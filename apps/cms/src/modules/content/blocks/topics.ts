import type { Block } from 'payload'

import { headingOf } from './heading-of'

export const TopicsBlock: Block = {
  slug: 'topics',
  interfaceName: 'TopicsBlock',
  labels: { singular: 'Topics', plural: 'Topics' },
  admin: { disableBlockName: true },
  fields: [
    headingOf('topics'),
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      label: 'Topics',
      admin: { description: 'Shown in this order. Left empty, all topics are shown.' },
    },
  ],
}
