import type { Block } from 'payload'

import { rowLabel } from '@cms/admin/row-label/row-label'
import { isSafeAddress } from '@cms/fields/link-field'
import { headingOf } from './heading-of'

export const ClientLogos: Block = {
  slug: 'clientLogos',
  interfaceName: 'ClientLogosBlock',
  labels: { singular: 'Logos of customers', plural: 'Logos of customers' },
  admin: { disableBlockName: true },
  fields: [
    headingOf('clientLogos'),
    {
      name: 'clients',
      type: 'array',
      label: 'Customers',
      labels: { singular: 'Customer', plural: 'Customers' },
      required: true,
      minRows: 1,
      maxRows: 24,
      admin: {
        initCollapsed: true,
        description: 'Only those who have agreed to be shown.',
        components: { RowLabel: rowLabel('Customer') },
      },
      fields: [
        {
          name: 'name',
          type: 'text',
          label: 'Name',
          required: true,
          maxLength: 80,
          admin: {
            description:
              'Read out in place of the logo, and written where there is none: “Calder Vale Housing”.',
          },
        },
        {
          name: 'logo',
          type: 'upload',
          relationTo: 'media',
          label: 'Logo',
          admin: {
            description:
              'Without a background if there is such a file (PNG or WebP). Left empty, the name is written.',
          },
        },
        {
          name: 'url',
          type: 'text',
          label: 'Their website',
          admin: { description: 'Such as https://www.example.com. May stay empty.' },
          validate: (value: string | null | undefined) =>
            !value || isSafeAddress(value)
              ? true
              : 'Please type an address that begins with https://.',
        },
      ],
    },
  ],
}
