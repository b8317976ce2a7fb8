import { recordCollection } from '@cms/fields/record-collection'
import { amountField, momentField, ofOrder, onceKey, programOnly } from '@cms/fields/record-fields'
import { troubleFields } from '@cms/fields/trouble-fields'

/** Money on its way back. Written before Stripe is called; its key is the idempotency key. */
export const Refunds = recordCollection({
  slug: 'refunds',
  labels: { singular: 'Refund', plural: 'Refunds' },
  admin: {
    description: 'Money on its way back, or back already. To give some back, open the order.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'backPence', 'belongsTo', 'createdAt', 'trouble'],
    listSearchableFields: ['title', 'reason', 'stripeRefundId'],
  },
  defaultSort: '-createdAt',
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
        { label: 'Taken off the invoice', value: 'credited' },
        { label: 'Failed: look at it', value: 'failed' },
        { label: 'Nothing to give back', value: 'nothing' },
      ],
    },
    { name: 'reason', type: 'text', required: true },
    { name: 'requestedBy', label: 'Asked for by', type: 'text', required: true },
    amountField('netPence', 'Net'),
    amountField('vatPence', 'VAT'),
    amountField('grossPence', 'Total'),
    /** What of it goes back: the rest was never paid. */
    amountField('backPence', 'Goes back'),
    /** Of cancelled places: what was agreed to be kept. */
    amountField('keptPence', 'Kept', { required: false }),
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
    { name: 'keptPercent', type: 'number', ...programOnly },
    { name: 'paymentIntentId', type: 'text', ...programOnly },
    { name: 'followUpDone', type: 'checkbox', index: true, ...programOnly },
  ],
})
