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

export const Testimonials: CollectionConfig = {
  slug: 'testimonials',
  labels: { singular: 'Testimonial', plural: 'Testimonials' },
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
    description:
      'What customers said, word for word. A testimonial can be published once its source and consent are on record.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'organisation', 'course', 'featured', '_status'],
    listSearchableFields: ['name', 'organisation', 'quote'],
    hideAPIURL: true,
  },
  defaultSort: '-updatedAt',
  trash: true,
  versions: contentVersions,
  hooks: { beforeChange: [refuseTrashingWhenUsed], beforeDelete: [refuseDeletionWhenUsed] },
  fields,
}
