import { recordCollection } from '@cms/fields/record-collection'
import { momentField, onceKey } from '@cms/fields/record-fields'

/** Who asks that a draft be read before it is published, and what became of it. */
export const ReviewRequests = recordCollection({
  slug: 'review-requests',
  labels: { singular: 'Request for a review', plural: 'Requests for a review' },
  admin: { hidden: true },
  fields: [
    onceKey,
    { name: 'kind', type: 'text', required: true, index: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'state', type: 'text', required: true, index: true },
    { name: 'words', type: 'textarea' },
    momentField('askedAt', 'Asked at', { required: true }),
    { name: 'askedBy', type: 'text', required: true },
    { name: 'askedById', type: 'text', required: true, index: true },
    /** The account of whoever is asked; none where anybody may read it who publishes. */
    { name: 'askedOfId', type: 'text' },
    { name: 'askedOf', type: 'text' },
    /** Of the content that was to be read, by which a later change is known. */
    { name: 'digest', type: 'text', required: true },
    momentField('settledAt', 'Settled at'),
    { name: 'settledBy', type: 'text' },
    { name: 'answer', type: 'textarea' },
  ],
})
