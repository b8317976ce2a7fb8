import { pathBefore } from '@lectern/shared/addresses/public-path'
import { hiddenFrom } from '@cms/access/hidden-from'
import { contentCollection } from '@cms/fields/content-collection'
import { slugField } from '@cms/fields/slug-field'
import { nameField } from '@cms/typed/typed-field'
import { usedInField } from '@cms/references/used-in-field'

export const Authors = contentCollection({
  slug: 'authors',
  labels: { singular: 'Author', plural: 'Authors' },
  admin: {
    group: 'Content',
    hidden: hiddenFrom('bookings'),
    description: 'The people whose names stand above posts. Each has a page of their own.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'updatedAt'],
    listSearchableFields: ['name', 'role'],
  },
  defaultSort: 'name',
  // A copy would be on the website at once: there is no hidden one.
  disableDuplicate: true,
  fields: [
    nameField({
      name: 'name',
      label: 'Name',
      required: true,
      maxLength: 80,
      admin: { description: 'As readers see it: “Posted by …”.' },
    }),
    {
      name: 'role',
      type: 'text',
      label: 'Role',
      maxLength: 80,
      admin: { description: 'Such as “Senior trainer”. May stay empty.' },
    },
    {
      name: 'bio',
      type: 'textarea',
      label: 'About the author',
      maxLength: 1000,
      admin: { description: 'A few sentences below their posts and on their page.' },
    },
    {
      name: 'photo',
      type: 'upload',
      relationTo: 'media',
      label: 'Photo',
      admin: { description: 'A square portrait looks best. May stay empty.' },
    },
    slugField({ from: 'name', under: pathBefore('authors') }),
    usedInField,
  ],
})
