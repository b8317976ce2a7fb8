import type { GroupField } from 'payload'

import { postcodeField } from '../typed/typed-field'

/** Where something stands in the United Kingdom, as it is written on an envelope. */
export const addressField: GroupField = {
  name: 'address',
  type: 'group',
  label: 'Address',
  fields: [
    { name: 'line1', type: 'text', label: 'Street', required: true, maxLength: 120 },
    { name: 'line2', type: 'text', label: 'Second line', maxLength: 120 },
    {
      type: 'row',
      fields: [
        { name: 'town', type: 'text', label: 'Town or city', required: true, maxLength: 80 },
        postcodeField({ name: 'postcode', label: 'Postcode', required: true, maxLength: 12 }),
      ],
    },
  ],
}
