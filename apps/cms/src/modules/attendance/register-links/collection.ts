import { momentField, programOnly } from '@cms/fields/record-fields'
import { recordCollection } from '@cms/fields/record-collection'

/** The one link that opens a date's register without an account; making a new one ends the one before. */
export const RegisterLinks = recordCollection({
  slug: 'register-links',
  labels: { singular: 'Link to a register', plural: 'Links to registers' },
  admin: { hidden: true },
  fields: [
    { name: 'runId', type: 'text', required: true, unique: true, ...programOnly },
    /** The random half of the link; useless without the signature. */
    { name: 'key', type: 'text', required: true, unique: true, ...programOnly },
    momentField('madeAt', 'Made at', { required: true }),
    { name: 'madeBy', type: 'text', required: true },
  ],
})
