import type { Block } from 'payload'

import { countField } from './count-field'
import { headingOf } from './heading-of'

export const LatestPosts: Block = {
  slug: 'latestPosts',
  interfaceName: 'LatestPostsBlock',
  labels: { singular: 'Latest posts', plural: 'Latest posts' },
  admin: { disableBlockName: true },
  fields: [
    headingOf('latestPosts'),
    countField({ defaultValue: 3, of: 'posts', max: 12 }),
    {
      name: 'topic',
      type: 'relationship',
      relationTo: 'topics',
      label: 'Topic',
      admin: { description: 'Left empty, posts about every topic are shown.' },
    },
  ],
}
