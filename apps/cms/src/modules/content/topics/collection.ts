import { pathBefore } from '@lectern/shared/addresses/public-path'
import { hiddenFrom } from '@cms/access/hidden-from'
import { contentCollection } from '@cms/fields/content-collection'
import { slugField } from '@cms/fields/slug-field'
import { usedInField } from '@cms/references/used-in-field'

export const Topics = contentCollection({
  slug: 'topics',
  labels: { singular: 'Topic', plural: 'Topics' },
  admin: {
    group: 'Content',
    hidden: hiddenFrom('author', 'bookings'),
    description: 'What posts and courses are about. Readers use topics to find more of the same.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
  },
  defaultSort: 'name',
  // A copy would be on the website at once: there is no hidden one.
  disableDuplicate: true,
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
    slugField({ from: 'name', under: pathBefore('topics') }),
    usedInField,
  ],
})
