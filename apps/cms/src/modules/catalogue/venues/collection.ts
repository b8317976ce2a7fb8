import type { CollectionConfig } from 'payload'

import { hiddenFrom } from '../../../access/hidden-from'
import { keptByEditors } from '../../../access/kept-by-editors'
import { addressField } from '../../../fields/address-field'
import { startCopyAfresh } from '../../../copies/start-copy-afresh'
import { editedFromField } from '../../../fields/edited-from-field'
import {
  refuseDeletionWhenUsed,
  refuseTrashingWhenUsed,
} from '../../../references/refuse-deletion-when-used'
import { usedInField } from '../../../references/used-in-field'
import { relabelRunsAtVenue } from '../course-runs/hooks/relabel-runs'

export const Venues: CollectionConfig = {
  slug: 'venues',
  labels: { singular: 'Venue', plural: 'Venues' },
  admin: {
    group: 'Catalogue',
    hidden: hiddenFrom('author'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'address.town', 'updatedAt'],
    hideAPIURL: true,
    description: 'The places where courses are taught in person.',
  },
  defaultSort: 'name',
  trash: true,
  access: keptByEditors,
  hooks: {
    beforeOperation: [startCopyAfresh({})],
    beforeChange: [refuseTrashingWhenUsed],
    afterChange: [relabelRunsAtVenue],
    beforeDelete: [refuseDeletionWhenUsed],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      required: true,
      maxLength: 120,
      admin: { description: 'Of the building, such as “The Corn Exchange”.' },
    },
    addressField,
    {
      name: 'directions',
      type: 'textarea',
      label: 'How to get there',
      maxLength: 2000,
      admin: { description: 'By train, by car, and where to go on arrival. Shown to everybody.' },
    },
    {
      name: 'accessibility',
      type: 'textarea',
      label: 'Access for disabled people',
      maxLength: 2000,
      admin: {
        description: 'Step-free entrance, lift, hearing loop, toilets, parking: be exact.',
      },
    },
    usedInField,
    editedFromField,
  ],
}
