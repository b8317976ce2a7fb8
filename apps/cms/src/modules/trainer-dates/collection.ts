import { momentField, programOnly } from '@cms/fields/record-fields'
import { recordCollection } from '@cms/fields/record-collection'

/** The one private address of a trainer's dates; making a new one ends the one before. */
export const TrainerLinks = recordCollection({
  slug: 'trainer-links',
  labels: { singular: 'Address of a trainer’s dates', plural: 'Addresses of trainers’ dates' },
  admin: { hidden: true },
  fields: [
    { name: 'trainerId', type: 'text', required: true, unique: true, ...programOnly },
    /** The random half of the address; useless without the signature. */
    { name: 'key', type: 'text', required: true, unique: true, ...programOnly },
    momentField('madeAt', 'Made at', { required: true }),
    { name: 'madeBy', type: 'text', required: true },
  ],
})
