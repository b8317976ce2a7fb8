import { hiddenFrom } from '@cms/access/hidden-from'
import { recordCollection } from '@cms/fields/record-collection'
import { onceKey } from '@cms/fields/record-fields'

/** What visitors searched for and did not find, counted by the day. Nothing says who. */
export const MissedSearches = recordCollection({
  slug: 'missed-searches',
  labels: { singular: 'Searched and not found', plural: 'Searched and not found' },
  admin: {
    group: 'Content',
    hidden: hiddenFrom('author', 'bookings'),
    description:
      'What visitors looked for and did not find: write about it, teach it, or say under “Search” which of your words means the same. Kept for 13 months, without anything about who searched.',
    useAsTitle: 'words',
    defaultColumns: ['words', 'times', 'day'],
    listSearchableFields: ['words'],
  },
  defaultSort: ['-day', '-times'],
  fields: [
    { name: 'words', label: 'Searched for', type: 'text', required: true, index: true },
    { name: 'times', label: 'Times that day', type: 'number', required: true },
    { name: 'day', label: 'Day', type: 'text', required: true, index: true },
    onceKey,
  ],
})
