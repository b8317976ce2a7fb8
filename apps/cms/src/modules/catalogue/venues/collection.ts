import { hiddenFrom } from '@cms/access/hidden-from'
import { contentCollection } from '@cms/fields/content-collection'
import { addressField } from '@cms/fields/address-field'
import { usedInField } from '@cms/references/used-in-field'
import { relabelRunsAtVenue } from '../course-runs/hooks/relabel-runs'

export const Venues = contentCollection({
  slug: 'venues',
  labels: { singular: 'Venue', plural: 'Venues' },
  admin: {
    group: 'Catalogue',
    hidden: hiddenFrom('author'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'address.town', 'updatedAt'],
    description: 'The places where courses are taught in person.',
  },
  defaultSort: 'name',
  hooks: {
    afterChange: [relabelRunsAtVenue],
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
  ],
})
