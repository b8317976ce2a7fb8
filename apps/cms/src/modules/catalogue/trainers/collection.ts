import type { CollectionConfig } from 'payload'

import { hiddenFrom } from '../../../access/hidden-from'
import { keptByEditors } from '../../../access/kept-by-editors'
import { startCopyAfresh } from '../../../copies/start-copy-afresh'
import { editedFromField } from '../../../fields/edited-from-field'
import { slugField } from '../../../fields/slug-field'
import { nameField } from '../../../typed/typed-field'
import {
  refuseDeletionWhenUsed,
  refuseTrashingWhenUsed,
} from '../../../references/refuse-deletion-when-used'
import { usedInField } from '../../../references/used-in-field'

export const Trainers: CollectionConfig = {
  slug: 'trainers',
  labels: { singular: 'Trainer', plural: 'Trainers' },
  admin: {
    group: 'Catalogue',
    hidden: hiddenFrom('author'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'updatedAt'],
    hideAPIURL: true,
    description: 'The people who teach. They are shown on the pages of their courses.',
  },
  defaultSort: 'name',
  trash: true,
  access: keptByEditors,
  hooks: {
    beforeOperation: [startCopyAfresh({})],
    beforeChange: [refuseTrashingWhenUsed],
    beforeDelete: [refuseDeletionWhenUsed],
  },
  fields: [
    nameField({ name: 'name', label: 'Name', required: true, maxLength: 120 }),
    {
      name: 'role',
      type: 'text',
      label: 'Role',
      maxLength: 120,
      admin: { description: 'Such as “Leadership coach”. Shown under the name.' },
    },
    {
      name: 'bio',
      type: 'textarea',
      label: 'About',
      maxLength: 2000,
      admin: { description: 'A short paragraph: experience, and what they care about.' },
    },
    {
      name: 'photo',
      type: 'upload',
      relationTo: 'media',
      label: 'Photo',
      admin: { description: 'Head and shoulders; it is cut to a square.' },
    },
    // Trainers have no page of their own yet, so nobody has to think about its address.
    { ...slugField({ from: 'name', under: '/trainers/' }), admin: { hidden: true } },
    usedInField,
    editedFromField,
  ],
}
