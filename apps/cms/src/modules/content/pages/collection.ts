import { hiddenFrom } from '@cms/access/hidden-from'
import { contentCollection } from '@cms/fields/content-collection'
import { contentVersions } from '@cms/fields/content-versions'
import { fields } from './fields'

export const Pages = contentCollection({
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  admin: {
    group: 'Content',
    hidden: hiddenFrom('author', 'bookings'),
    description: 'The front page and every other page that is made of blocks.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
  },
  defaultSort: 'title',
  versions: contentVersions,
  fields,
})
