import { recordCollection } from '@cms/fields/record-collection'
import { momentField, programOnly } from '@cms/fields/record-fields'
import { troubleFields } from '@cms/fields/trouble-fields'

/** What Stripe told us. An event is a hint: what is true is asked at Stripe. */
export const WebhookEvents = recordCollection({
  slug: 'webhook-events',
  labels: { singular: 'Message from Stripe', plural: 'Messages from Stripe' },
  admin: {
    description: 'What Stripe told us about payments, and what came of it.',
    useAsTitle: 'type',
    defaultColumns: ['type', 'status', 'receivedAt', 'orderReference', 'error', 'trouble'],
    listSearchableFields: ['type', 'eventId', 'orderReference'],
  },
  defaultSort: '-receivedAt',
  fields: [
    ...troubleFields,
    {
      name: 'type',
      label: 'What it is about',
      type: 'text',
      required: true,
      admin: {
        components: { Cell: '/modules/payments/webhook-events/event-cell#EventCell' },
      },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Received', value: 'received' },
        { label: 'Done', value: 'handled' },
        { label: 'Nothing to do', value: 'ignored' },
      ],
    },
    momentField('receivedAt', 'Received at'),
    momentField('handledAt', 'Done at'),
    { name: 'orderReference', label: 'Order', type: 'text', index: true },
    { name: 'error', label: 'What went wrong', type: 'text' },
    { name: 'eventId', label: 'Stripe event', type: 'text', required: true, unique: true },
    { name: 'sessionId', type: 'text', index: true, ...programOnly },
    { name: 'refundId', type: 'text', ...programOnly },
    { name: 'disputeId', type: 'text', ...programOnly },
    { name: 'orderId', type: 'text', index: true, ...programOnly },
  ],
})
