import type { CollectionConfig } from 'payload'

import { draftedByEditors } from '../../../access/kept-by-editors'
import { hiddenFrom } from '../../../access/hidden-from'
import { startCopyAfresh } from '../../../copies/start-copy-afresh'
import { contentVersions } from '../../../fields/content-versions'
import {
  refuseDeletionWhenUsed,
  refuseTrashingWhenUsed,
} from '../../../references/refuse-deletion-when-used'
import { keepEvidenceWhenRestoring } from './consent/keep-evidence-when-restoring'
import { saveWithdrawalAsDraft } from './consent/save-withdrawal-as-draft'
import { takeOffWithoutConsent } from './consent/take-off-without-consent'
import { fields } from './fields'

export const Testimonials: CollectionConfig = {
  slug: 'testimonials',
  labels: { singular: 'Testimonial', plural: 'Testimonials' },
  access: draftedByEditors,
  admin: {
    group: 'Content',
    hidden: hiddenFrom('author', 'bookings'),
    description:
      'What customers said, word for word. A testimonial can be published once its source and consent are on record.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'organisation', 'course', 'featured', '_status'],
    listSearchableFields: ['name', 'organisation', 'quote'],
    hideAPIURL: true,
  },
  defaultSort: '-updatedAt',
  trash: true,
  versions: contentVersions,
  hooks: {
    beforeOperation: [startCopyAfresh({ _status: 'draft' }), saveWithdrawalAsDraft],
    beforeChange: [refuseTrashingWhenUsed, keepEvidenceWhenRestoring],
    afterChange: [takeOffWithoutConsent],
    beforeDelete: [refuseDeletionWhenUsed],
  },
  fields,
}
