import { amountField, momentField, ofOrder, onceKey, programOnly } from '@cms/fields/record-fields'
import { recordCollection } from '@cms/fields/record-collection'
import { hiddenTroubleFields } from '@cms/fields/trouble-fields'

/**
 * One seat on a run that belongs to an order. It can be moved to another run of its course; a
 * cancelled one stays as it is: nobody deletes one.
 */
export const Bookings = recordCollection({
  slug: 'bookings',
  labels: { singular: 'Place booked', plural: 'Places booked' },
  admin: {
    description: 'One row for each place. To change one, open its order.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'runLabel', 'startsAt', 'status', 'belongsTo'],
    listSearchableFields: ['title', 'delegateName', 'delegateEmail', 'runLabel', 'orderReference'],
  },
  defaultSort: 'startsAt',
  fields: [
    { name: 'title', label: 'Place', type: 'text', required: true },
    { name: 'delegateName', label: 'Delegate', type: 'text', index: true },
    { name: 'delegateEmail', label: "Delegate's e-mail", type: 'text', index: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Booked', value: 'booked' },
        { label: 'Cancelled', value: 'cancelled' },
      ],
    },
    { name: 'runLabel', label: 'Course date', type: 'text', required: true },
    momentField('startsAt', 'Starts', { required: true }),
    momentField('endsAt', 'Ends', { required: true }),
    { name: 'movedFrom', label: 'Moved here from', type: 'text' },
    ...ofOrder,
    { name: 'orderReference', label: 'Order reference', type: 'text', required: true },
    { name: 'runId', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'seat', label: 'Place', type: 'number', required: true },
    { name: 'vatCategory', type: 'text', required: true, ...programOnly },
    { name: 'vatRateBasisPoints', type: 'number', required: true, ...programOnly },
    amountField('netPence', 'Net'),
    amountField('vatPence', 'VAT'),
    amountField('grossPence', 'Total'),
    momentField('cancelledAt', 'Cancelled at'),
    /** What of it was taken back when it was cancelled; the rest is kept. */
    amountField('creditedNetPence', 'Net taken back', { required: false }),
    amountField('creditedVatPence', 'VAT taken back', { required: false }),
    amountField('creditedGrossPence', 'Taken back', { required: false }),
    /** `<order>/<run>/<seat>`, with the run that was ordered: a place that is moved keeps its key. */
    onceKey,
    /** Each `PlaceMoved`, the last at the end; `runId`, `startsAt` and the rest are where that one led. */
    { name: 'moves', type: 'json', ...programOnly },
    /** The condition that lets a place be moved by one move at a time; empty until the first. */
    { name: 'lastMoveId', type: 'text', ...programOnly },
    /** Which refund cancelled it: the condition that lets a seat be refunded once. */
    { name: 'refundKey', type: 'text', required: true, index: true, ...programOnly },
    {
      name: 'ledgerStatus',
      type: 'select',
      required: true,
      index: true,
      options: ['booked', 'cancelled'],
      ...programOnly,
    },
    ...hiddenTroubleFields,
  ],
})
