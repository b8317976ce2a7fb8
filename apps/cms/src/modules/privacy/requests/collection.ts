import { momentField, onceKey, programOnly } from '@cms/fields/record-fields'
import { recordCollection } from '@cms/fields/record-collection'

/** That a person's data was erased on request: when, by whom, how much of what. It names nobody. */
export const ErasureRequests = recordCollection({
  slug: 'erasure-requests',
  labels: { singular: 'Erased on request', plural: 'Erased on request' },
  admin: {
    group: 'Settings',
    description: 'To show that you did it. What was erased is not here, nor whose it was.',
    useAsTitle: 'summary',
    defaultColumns: ['summary', 'by', 'at'],
    listSearchableFields: ['summary', 'by'],
  },
  defaultSort: '-at',
  fields: [
    { name: 'summary', label: 'What was done', type: 'textarea', required: true },
    { name: 'by', label: 'By', type: 'text', required: true },
    momentField('at', 'When', { required: true }),
    onceKey,
    /** A keyed hash of the address or name that was sought: tells whether it was this person's, to whoever asks with it. */
    { name: 'subject', type: 'text', required: true, index: true, ...programOnly },
  ],
})
