import { momentField, onceKey } from '@cms/fields/record-fields'
import { recordCollection } from '@cms/fields/record-collection'

/** What staff have said about a date, one record each time; of those about one thing the last one stands. */
export const RunDecisions = recordCollection({
  slug: 'run-decisions',
  labels: { singular: 'Decision about a date', plural: 'Decisions about dates' },
  admin: { hidden: true },
  defaultSort: '-at',
  fields: [
    /** What it is about, by name: that a date goes ahead, or one clash as it is now. */
    { name: 'about', type: 'text', required: true, index: true },
    { name: 'runId', type: 'text', required: true, index: true },
    /** Of the other date of a clash. */
    { name: 'otherRunId', type: 'text', index: true },
    { name: 'isTakenBack', type: 'checkbox', defaultValue: false },
    { name: 'text', type: 'text', required: true },
    momentField('at', 'When', { required: true }),
    { name: 'by', type: 'text', required: true },
    onceKey,
  ],
})
