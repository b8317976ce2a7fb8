import { hiddenFrom } from '@cms/access/hidden-from'
import { contentCollection } from '@cms/fields/content-collection'
import { contentVersions } from '@cms/fields/content-versions'
import { fields } from './fields'

export const Posts = contentCollection({
  slug: 'posts',
  labels: { singular: 'Post', plural: 'Posts' },
  admin: {
    group: 'Content',
    hidden: hiddenFrom('bookings'),
    description: 'The articles of the blog.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'author', '_status', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
  },
  defaultSort: '-updatedAt',
  versions: contentVersions,
  fields,
})
