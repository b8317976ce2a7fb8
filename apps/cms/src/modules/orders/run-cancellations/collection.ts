import { recordCollection } from '@cms/fields/record-collection'
import { momentField, onceKey, programOnly } from '@cms/fields/record-fields'
import { troubleFields } from '@cms/fields/trouble-fields'

/** That a run was cancelled, by whom and why. Its places are moved or refunded by a job until none is left. */
export const RunCancellations = recordCollection({
  slug: 'run-cancellations',
  labels: { singular: 'Cancelled date', plural: 'Cancelled dates' },
  admin: {
    description: 'Dates that were called off, and how far everybody on them was moved or refunded.',
    useAsTitle: 'runLabel',
    defaultColumns: ['runLabel', 'moveToLabel', 'reason', 'cancelledAt', 'finishedAt', 'trouble'],
  },
  defaultSort: '-createdAt',
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
    momentField('askUntil', 'Customers choose until'),
    momentField('finishedAt', 'Everybody moved or refunded at'),
    /** When everybody who was on it had been written to. */
    { name: 'isAsked', type: 'checkbox', defaultValue: false, index: true, ...programOnly },
    { name: 'runId', type: 'text', required: true, index: true, ...programOnly },
    /** A `CourseDate`. */
    { name: 'moveTo', type: 'json', ...programOnly },
    /** One more whenever somebody has to be moved or refunded after all. */
    { name: 'round', type: 'number', required: true, defaultValue: 1, ...programOnly },
    { name: 'followUpDone', type: 'checkbox', index: true, ...programOnly },
    onceKey,
  ],
})
