import type { CollectionConfig } from 'payload'

import { hiddenFrom } from '../../../access/hidden-from'
import { keptByEditors } from '../../../access/kept-by-editors'
import { editedFromField } from '../../../fields/edited-from-field'
import { slugField } from '../../../fields/slug-field'
import {
  refuseDeletionWhenUsed,
  refuseTrashingWhenUsed,
} from '../../../references/refuse-deletion-when-used'
import { usedInField } from '../../../references/used-in-field'

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: 'Topic', plural: 'Topics' },
  access: keptByEditors,
  admin: {
    group: 'Content',
    hidden: hiddenFrom('author', 'bookings'),
    description: 'What posts and courses are about. Readers use topics to find more of the same.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    hideAPIURL: true,
  },
  defaultSort: 'name',
  trash: true,
  // A copy would be on the website at once: there is no hidden one.
  disableDuplicate: true,
  hooks: { beforeChange: [refuseTrashingWhenUsed], beforeDelete: [refuseDeletionWhenUsed] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      required: true,
      unique: true,
      maxLength: 60,
      admin: { description: 'Short: “Leadership”, “Public speaking”.' },
    },
    {
      name: 'description',
      type: 'textarea',
      label: 'Description',
      maxLength: 300,
      admin: { description: 'One or two sentences at the top of the topic’s page.' },
    },
    slugField({ from: 'name', under: '/blog/topics/' }),
    usedInField,
    editedFromField,
  ],
}
