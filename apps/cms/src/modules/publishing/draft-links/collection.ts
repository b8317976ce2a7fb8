import { recordCollection } from '@cms/fields/record-collection'
import { momentField, programOnly } from '@cms/fields/record-fields'

/** Links under which a draft can be read without an account, until they end. */
export const DraftLinks = recordCollection({
  slug: 'draft-links',
  labels: { singular: 'Link to a draft', plural: 'Links to drafts' },
  admin: { hidden: true },
  fields: [
    { name: 'kind', type: 'text', required: true, index: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    /** The random half of the link; useless without the signature. */
    { name: 'key', type: 'text', required: true, unique: true, ...programOnly },
    momentField('madeAt', 'Made at', { required: true }),
    { name: 'madeBy', type: 'text', required: true },
    /** When it ends: as it was meant, or when somebody stopped it. */
    momentField('until', 'Until', { required: true }),
    { name: 'isStopped', type: 'checkbox', defaultValue: false },
    { name: 'timesOpened', type: 'number', required: true, defaultValue: 0 },
    momentField('lastOpenedAt', 'Last opened at'),
  ],
})
