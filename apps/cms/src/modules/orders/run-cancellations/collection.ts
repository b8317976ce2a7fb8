import { momentField, onceKey, programOnly } from '../../../fields/record-fields'
import { recordCollection } from '../../../fields/record-collection'
import { troubleFields } from '../../../fields/trouble-fields'
import { troubleEndpoint } from '../staff/trouble-endpoint'
import { cancelRunEndpoint } from '../staff/endpoints'

/** That a run was cancelled, by whom and why. Its places are moved or refunded by a job until none is left. */
export const RunCancellations = recordCollection({
  slug: 'run-cancellations',
  labels: { singular: 'Cancelled date', plural: 'Cancelled dates' },
  admin: {
    useAsTitle: 'runLabel',
    defaultColumns: ['runLabel', 'moveToLabel', 'reason', 'cancelledAt', 'finishedAt', 'trouble'],
  },
  defaultSort: '-createdAt',
  endpoints: [cancelRunEndpoint, troubleEndpoint('run-cancellations')],
  fields: [
    ...troubleFields,
    { name: 'runLabel', label: 'Course date', type: 'text', required: true },
    { name: 'reason', type: 'textarea', required: true },
    {
      name: 'moveToLabel',
      label: 'Moved to',
      type: 'text',
      admin: { description: 'Whoever did not fit there was refunded. Empty: everybody was.' },
    },
    { name: 'by', label: 'Cancelled by', type: 'text', required: true },
    momentField('cancelledAt', 'Cancelled at'),
    momentField('finishedAt', 'Everybody moved or refunded at'),
    { name: 'runId', type: 'text', required: true, index: true, ...programOnly },
    /** A `CourseDate`. */
    { name: 'moveTo', type: 'json', ...programOnly },
    /** One more whenever somebody has to be moved or refunded after all. */
    { name: 'round', type: 'number', required: true, defaultValue: 1, ...programOnly },
    { name: 'isSettled', type: 'checkbox', index: true, ...programOnly },
    onceKey,
  ],
})
