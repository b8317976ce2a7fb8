import { recordCollection } from '../../fields/record-collection'
import { amountField, momentField, ofOrder, onceKey, programOnly } from '../../fields/record-fields'
import { troubleFields } from '../../fields/trouble-fields'

/**
 * One Stripe Checkout Session. It is written before Stripe is called, with the request and its
 * idempotency key, so that the same call can be made again after a crash.
 */
export const Payments = recordCollection({
  slug: 'payments',
  labels: { singular: 'Payment', plural: 'Payments' },
  admin: {
    description: 'Every payment page that was opened at Stripe, and what came of it.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'grossPence', 'belongsTo', 'createdAt', 'trouble'],
    listSearchableFields: ['title', 'sessionId', 'paymentIntentId'],
  },
  defaultSort: '-createdAt',
  fields: [
    ...troubleFields,
    { name: 'title', label: 'Payment', type: 'text', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Being opened', value: 'creating' },
        { label: 'Waiting for the customer', value: 'open' },
        { label: 'Paid', value: 'paid' },
        { label: 'Not paid', value: 'expired' },
        { label: 'Paid, but not what was ordered', value: 'mismatch' },
      ],
    },
    amountField('grossPence', 'Asked for'),
    amountField('receivedPence', 'Received', { required: false }),
    ...ofOrder,
    {
      name: 'purpose',
      label: 'For',
      type: 'select',
      required: true,
      defaultValue: 'booking',
      options: [
        { label: 'A booking', value: 'booking' },
        { label: 'An invoice', value: 'invoice' },
      ],
    },
    { name: 'sessionId', label: 'Stripe session', type: 'text', index: true },
    { name: 'paymentIntentId', label: 'Stripe payment', type: 'text', index: true },
    momentField('paidAt', 'Paid at'),
    {
      name: 'refusal',
      label: 'Refused by Stripe',
      type: 'select',
      options: [
        { label: 'This payment', value: 'request' },
        { label: 'Every payment, until somebody sees to the account or its key', value: 'account' },
      ],
    },
    { name: 'error', label: 'What Stripe said', type: 'text' },
    {
      name: 'disputeStanding',
      label: 'Dispute',
      type: 'select',
      index: true,
      options: [
        { label: 'The customer’s bank asks', value: 'asked' },
        { label: 'The customer’s bank is deciding', value: 'open' },
        { label: 'Decided for us', value: 'won' },
        { label: 'Decided for the customer: the money went back', value: 'lost' },
      ],
    },
    amountField('disputedPence', 'Disputed', { required: false }),
    momentField('evidenceDueAt', 'Evidence is due by'),
    { name: 'disputeId', label: 'Stripe dispute', type: 'text' },
    /** `<order>/<attempt>`; also the idempotency key at Stripe. */
    onceKey,
    { name: 'attempt', type: 'number', required: true, ...programOnly },
    { name: 'request', type: 'json', required: true, ...programOnly },
    { name: 'url', type: 'text', ...programOnly },
    /** The order has taken note of it: booked, given back or stopped. */
    { name: 'followUpDone', type: 'checkbox', index: true, ...programOnly },
  ],
})
