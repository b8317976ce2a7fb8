import { momentField, ofOrder, onceKey } from '@cms/fields/record-fields'
import { recordCollection } from '@cms/fields/record-collection'
import { hiddenTroubleFields } from '@cms/fields/trouble-fields'

/** Dietary and access needs: health data, so apart from the order and erased after the course. */
export const DelegateNeeds = recordCollection({
  slug: 'delegate-needs',
  labels: { singular: 'Needs', plural: 'Needs' },
  admin: { hidden: true },
  fields: [
    ...ofOrder,
    /** The order's id: one document for each order. */
    onceKey,
    { name: 'entries', type: 'json' },
    momentField('eraseAfter', 'Erased after'),
    ...hiddenTroubleFields,
  ],
})
