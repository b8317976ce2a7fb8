import { momentField, ofOrder, onceKey } from '@cms/fields/record-fields'
import { recordCollection } from '@cms/fields/record-collection'

/** The time line of an order. */
export const OrderEvents = recordCollection({
  slug: 'order-events',
  labels: { singular: 'Event', plural: 'Events' },
  admin: { hidden: true, useAsTitle: 'text' },
  defaultSort: '-at',
  fields: [
    momentField('at', 'When'),
    { name: 'text', type: 'text', required: true },
    { name: 'by', type: 'text', required: true },
    ...ofOrder,
    onceKey,
  ],
})
