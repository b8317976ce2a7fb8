import type { Block } from 'payload'

import { optionalHeading } from './headed'

export const TopicsBlock: Block = {
  slug: 'topics',
  interfaceName: 'TopicsBlock',
  labels: { singular: 'Topics', plural: 'Topics' },
  admin: { disableBlockName: true },
  fields: [
    optionalHeading,
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
