import type { CollectionConfig } from 'payload'

import { draftedByEditors } from '../../../access/kept-by-editors'
import { hiddenFrom } from '../../../access/hidden-from'
import { startCopyAfresh } from '../../../copies/start-copy-afresh'
import { contentVersions } from '../../../fields/content-versions'
import {
  refuseDeletionWhenUsed,
  refuseTrashingWhenUsed,
} from '../../../references/refuse-deletion-when-used'
import { fields } from './fields'

export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  access: draftedByEditors,
  admin: {
    group: 'Content',
    hidden: hiddenFrom('author', 'bookings'),
    description: 'The front page and every other page that is made of blocks.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    hideAPIURL: true,
  },
  defaultSort: 'title',
  trash: true,
  versions: contentVersions,
  hooks: {
    beforeOperation: [startCopyAfresh({ _status: 'draft' })],
    beforeChange: [refuseTrashingWhenUsed],
    beforeDelete: [refuseDeletionWhenUsed],
  },
  fields,
}
