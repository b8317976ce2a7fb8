import type { CollectionConfig } from 'payload'

import { hiddenFrom } from '../../../access/hidden-from'
import { isEditorOrOwner } from '../../../access/is-editor-or-owner'
import { publishedOrEditor } from '../../../access/published-or-editor'
import { contentVersions } from '../../../fields/content-versions'
import {
  refuseDeletionWhenUsed,
  refuseTrashingWhenUsed,
} from '../../../references/refuse-deletion-when-used'
import { fields } from './fields'

export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  access: {
    create: isEditorOrOwner,
    read: publishedOrEditor,
    readVersions: isEditorOrOwner,
    update: isEditorOrOwner,
    delete: isEditorOrOwner,
  },
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
  hooks: { beforeChange: [refuseTrashingWhenUsed], beforeDelete: [refuseDeletionWhenUsed] },
  fields,
}
