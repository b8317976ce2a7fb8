import { momentField, onceKey } from '../fields/record-fields'
import { recordCollection } from '../fields/record-collection'

/** Who of all processes may run the jobs, and until when. One document, found by its key. */
export const Leases = recordCollection({
  slug: 'leases',
  admin: { hidden: true },
  fields: [
    onceKey,
    { name: 'holder', type: 'text', required: true },
    momentField('expiresAt', 'Expires at'),
  ],
})

/** How each scheduled job fares. */
export const JobReports = recordCollection({
  slug: 'job-reports',
  labels: { singular: 'Job', plural: 'Jobs' },
  admin: { hidden: true, useAsTitle: 'name' },
  fields: [
    onceKey,
    { name: 'name', type: 'text', required: true },
    { name: 'everySeconds', type: 'number', required: true },
    momentField('startedAt', 'Started at'),
    momentField('succeededAt', 'Succeeded at'),
    momentField('failedAt', 'Failed at'),
    { name: 'error', type: 'text' },
  ],
})
