import {
  amountField,
  momentField,
  ofOrder,
  onceKey,
  programOnly,
} from '../../../fields/record-fields'
import { recordCollection } from '../../../fields/record-collection'
import { troubleFields } from '../../../fields/trouble-fields'
import { troubleEndpoint } from '../staff/trouble-endpoint'

/** Money on its way back. Written before Stripe is called; its key is the idempotency key. */
export const Refunds = recordCollection({
  slug: 'refunds',
  labels: { singular: 'Refund', plural: 'Refunds' },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'grossPence', 'belongsTo', 'createdAt', 'trouble'],
    listSearchableFields: ['title', 'reason', 'stripeRefundId'],
  },
  defaultSort: '-createdAt',
  endpoints: [troubleEndpoint('refunds')],
  fields: [
    ...troubleFields,
    { name: 'title', label: 'Refund', type: 'text', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Being prepared', value: 'planned' },
        { label: 'Being sent', value: 'claimed' },
        { label: 'Given back', value: 'succeeded' },
        { label: 'To be paid back by hand', value: 'by-hand' },
        { label: 'Paid back by hand', value: 'paid-by-hand' },
        { label: 'Given back by the bank', value: 'by-bank' },
        { label: 'Failed: look at it', value: 'failed' },
        { label: 'Nothing to give back', value: 'nothing' },
      ],
    },
    { name: 'reason', type: 'text', required: true },
    { name: 'requestedBy', label: 'Asked for by', type: 'text', required: true },
    amountField('netPence', 'Net'),
    amountField('vatPence', 'VAT'),
    amountField('grossPence', 'Total'),
    ...ofOrder,
    { name: 'stripeRefundId', label: 'Stripe refund', type: 'text', index: true },
    { name: 'error', label: 'What went wrong', type: 'text' },
    momentField('finishedAt', 'Finished at'),
    onceKey,
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: ['seats', 'payment'],
      ...programOnly,
    },
    { name: 'bookingIds', type: 'json', ...programOnly },
    { name: 'paymentIntentId', type: 'text', ...programOnly },
    { name: 'isSettled', type: 'checkbox', index: true, ...programOnly },
  ],
})
