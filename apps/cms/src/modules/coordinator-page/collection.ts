import { recordCollection } from '@cms/fields/record-collection'
import { momentField, programOnly } from '@cms/fields/record-fields'

/** The one link of a coordinator to the page of their organisation, until it ends. */
export const CoordinatorLinks = recordCollection({
  slug: 'coordinator-links',
  labels: { singular: 'Link of a coordinator', plural: 'Links of coordinators' },
  admin: { hidden: true },
  fields: [
    /** The row of the coordinator at their organisation. */
    { name: 'coordinatorId', type: 'text', required: true, unique: true, ...programOnly },
    { name: 'organisationId', type: 'text', required: true, index: true, ...programOnly },
    /** Of the e-mail address that it was sent to, keyed: whoever gets another address gets another link. */
    { name: 'sentToDigest', type: 'text', required: true, index: true, ...programOnly },
    /** The random half of the link; useless without the signature. */
    { name: 'key', type: 'text', required: true, unique: true, ...programOnly },
    momentField('madeAt', 'Made at', { required: true }),
    { name: 'madeBy', type: 'text', required: true },
    momentField('until', 'Until', { required: true }),
  ],
})
