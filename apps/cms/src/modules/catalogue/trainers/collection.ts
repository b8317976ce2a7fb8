import { hiddenFrom } from '@cms/access/hidden-from'
import { contentCollection } from '@cms/fields/content-collection'
import { slugField } from '@cms/fields/slug-field'
import { nameField } from '@cms/typed/typed-field'
import { usedInField } from '@cms/references/used-in-field'

export const Trainers = contentCollection({
  slug: 'trainers',
  labels: { singular: 'Trainer', plural: 'Trainers' },
  admin: {
    group: 'Catalogue',
    hidden: hiddenFrom('author'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'updatedAt'],
    description: 'The people who teach. They are shown on the pages of their courses.',
  },
  defaultSort: 'name',
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
    {
      name: 'datesAddress',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        disableBulkEdit: true,
        components: { Field: '/modules/trainer-dates/address-field#AddressField' },
      },
    },
    usedInField,
  ],
})
