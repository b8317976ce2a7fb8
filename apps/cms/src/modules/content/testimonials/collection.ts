import { hiddenFrom } from '@cms/access/hidden-from'
import { contentCollection } from '@cms/fields/content-collection'
import { contentVersions } from '@cms/fields/content-versions'
import { keepEvidenceWhenRestoring } from './consent/keep-evidence-when-restoring'
import { saveWithdrawalAsDraft } from './consent/save-withdrawal-as-draft'
import { takeOffWithoutConsent } from './consent/take-off-without-consent'
import { fields } from './fields'

export const Testimonials = contentCollection({
  slug: 'testimonials',
  labels: { singular: 'Testimonial', plural: 'Testimonials' },
  admin: {
    group: 'Content',
    hidden: hiddenFrom('author', 'bookings'),
    description:
      'What customers said, word for word. A testimonial can be published once its source and consent are on record.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'organisation', 'course', 'featured', '_status'],
    listSearchableFields: ['name', 'organisation', 'quote'],
  },
  defaultSort: '-updatedAt',
  versions: contentVersions,
  hooks: {
    beforeOperation: [saveWithdrawalAsDraft],
    beforeChange: [keepEvidenceWhenRestoring],
    afterChange: [takeOffWithoutConsent],
  },
  fields,
})
