import { bankPaymentLabels, invoicePaymentWays } from '@lectern/shared/orders/bank-payment'

import { recordCollection } from '@cms/fields/record-collection'
import { amountField, ofOrder, onceKey } from '@cms/fields/record-fields'

/**
 * Money that came in for an invoice, as staff wrote it down, or by card through Stripe. An entry is never changed nor deleted: one that was
 * wrong is undone by another. Money that went back has an amount below zero.
 */
export const BankPayments = recordCollection({
  slug: 'bank-payments',
  labels: { singular: 'Payment received', plural: 'Payments received' },
  admin: {
    description:
      'Money that came in for invoices: by bank, cheque, card machine or in cash, as it was written down at its order, where what was wrong is undone; and by card.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'amountPence', 'receivedOn', 'way', 'reference', 'belongsTo'],
    listSearchableFields: ['title', 'reference'],
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'title', label: 'Payment', type: 'text', required: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [
        { label: 'Received', value: 'received' },
        { label: 'Paid back', value: 'paid-back' },
        { label: 'Undone', value: 'undone' },
      ],
    },
    amountField('amountPence', 'Amount'),
    /** A day as `YYYY-MM-DD`, in London. */
    { name: 'receivedOn', label: 'On', type: 'text', required: true, index: true },
    {
      name: 'way',
      label: 'How',
      type: 'select',
      required: true,
      options: invoicePaymentWays.map((value) => ({ value, label: bankPaymentLabels[value] })),
    },
    { name: 'reference', type: 'text' },
    { name: 'reason', label: 'Why it was undone', type: 'text' },
    { name: 'writtenBy', label: 'Written down by', type: 'text', required: true },
    /** Of the entry that this one takes back. */
    { name: 'undoes', type: 'text', index: true, admin: { hidden: true } },
    ...ofOrder,
    onceKey,
  ],
})
