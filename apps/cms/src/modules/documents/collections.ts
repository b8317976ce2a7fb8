import type { Field } from 'payload'

import { recordCollection } from '../../fields/record-collection'
import { amountField, momentField, ofOrder, onceKey, programOnly } from '../../fields/record-fields'

const listing = {
  useAsTitle: 'number',
  defaultColumns: ['number', 'customerName', 'grossPence', 'issuedAt', 'belongsTo'],
  listSearchableFields: ['number', 'customerName'],
}

/**
 * `sequence` is unique and each is one more than the largest before it: that is the whole allocator.
 * Staff may read it, because their lists are in its order.
 */
const documentFields: Field[] = [
  { name: 'number', type: 'text', required: true, unique: true },
  { name: 'customerName', label: 'Customer', type: 'text', required: true, index: true },
  momentField('issuedAt', 'Issued at'),
  amountField('netPence', 'Net'),
  amountField('vatPence', 'VAT'),
  amountField('grossPence', 'Total'),
  ...ofOrder,
  { name: 'sequence', type: 'number', required: true, unique: true, admin: { hidden: true } },
  onceKey,
  /** Everything that is printed, as it was on the day of issue. */
  { name: 'content', type: 'json', required: true, ...programOnly },
]

export const Invoices = recordCollection({
  slug: 'invoices',
  labels: { singular: 'Invoice', plural: 'Invoices' },
  admin: { ...listing, description: 'Numbered without gaps. An invoice never changes.' },
  defaultSort: '-sequence',
  fields: [
    ...documentFields,
    /** A day as `YYYY-MM-DD`; nothing where it was paid when it was issued. */
    { name: 'dueOn', label: 'Due on', type: 'text', index: true },
  ],
})

export const CreditNotes = recordCollection({
  slug: 'credit-notes',
  labels: { singular: 'Credit note', plural: 'Credit notes' },
  admin: { ...listing, description: 'Each takes back part or all of one invoice.' },
  defaultSort: '-sequence',
  fields: [
    ...documentFields,
    { name: 'invoiceNumber', label: 'For invoice', type: 'text', required: true },
  ],
})
