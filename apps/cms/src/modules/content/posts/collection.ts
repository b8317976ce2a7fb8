import type { CollectionConfig } from 'payload'

import { hiddenFrom } from '../../../access/hidden-from'
import { startCopyAfresh } from '../../../copies/start-copy-afresh'
import { contentVersions } from '../../../fields/content-versions'
import {
  refuseDeletionWhenUsed,
  refuseTrashingWhenUsed,
} from '../../../references/refuse-deletion-when-used'
import { access } from './access'
import { fields } from './fields'

export const Posts: CollectionConfig = {
  slug: 'posts',
  labels: { singular: 'Post', plural: 'Posts' },
  access,
  admin: {
    group: 'Content',
    hidden: hiddenFrom('bookings'),
    description: 'The articles of the blog.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'author', '_status', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
    hideAPIURL: true,
  },
  defaultSort: '-updatedAt',
  trash: true,
  versions: contentVersions,
  hooks: {
    beforeOperation: [startCopyAfresh({ _status: 'draft' })],
    beforeChange: [refuseTrashingWhenUsed],
    beforeDelete: [refuseDeletionWhenUsed],
  },
  fields,
}
