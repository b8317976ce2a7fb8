import { momentField, onceKey, programOnly } from '../../../fields/record-fields'
import { recordCollection } from '../../../fields/record-collection'
import { cancelRunEndpoint } from '../staff/endpoints'

/** That a run was cancelled, by whom and why. Its bookings are refunded by a job until none is left. */
export const RunCancellations = recordCollection({
  slug: 'run-cancellations',
  labels: { singular: 'Cancelled date', plural: 'Cancelled dates' },
  admin: {
    useAsTitle: 'runLabel',
    defaultColumns: ['runLabel', 'reason', 'by', 'createdAt', 'finishedAt'],
  },
  defaultSort: '-createdAt',
  endpoints: [cancelRunEndpoint],
  fields: [
    { name: 'runLabel', label: 'Course date', type: 'text', required: true },
    { name: 'reason', type: 'textarea', required: true },
    { name: 'by', label: 'Cancelled by', type: 'text', required: true },
    momentField('finishedAt', 'Everybody refunded at'),
    { name: 'runId', type: 'text', required: true, ...programOnly },
    { name: 'isSettled', type: 'checkbox', index: true, ...programOnly },
    onceKey,
  ],
})
