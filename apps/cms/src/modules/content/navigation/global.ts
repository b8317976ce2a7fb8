import type { GlobalConfig } from 'payload'

import { rowLabel } from '@cms/admin/row-label/row-label'
import { globalAccessOf } from '@cms/access/access-of'
import { hiddenFrom } from '@cms/access/hidden-from'
import { editedFromField } from '@cms/fields/edited-from-field'
import { linkField } from '@cms/fields/link-field'
import { savedAtField } from '@cms/fields/saved-at-field'

export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: 'Navigation',
  access: globalAccessOf('navigation'),
  admin: {
    group: 'Settings',
    hidden: hiddenFrom('author', 'bookings'),
    description: 'The links at the top and bottom of every page.',
    hideAPIURL: true,
  },
  versions: { max: 50 },
  fields: [
    {
      name: 'header',
      type: 'array',
      label: 'At the top',
      labels: { singular: 'Link', plural: 'Links' },
      maxRows: 8,
      admin: {
        initCollapsed: true,
        description: 'Five or six links fit best. The basket is always shown.',
        components: { RowLabel: rowLabel('Link') },
      },
      fields: [linkField],
    },
    {
      name: 'footer',
      type: 'array',
      label: 'At the bottom',
      labels: { singular: 'Column', plural: 'Columns' },
      maxRows: 4,
      admin: {
        initCollapsed: true,
        description: 'Columns of links; your address and company details are added below.',
        components: { RowLabel: rowLabel('Column') },
      },
      fields: [
        {
          name: 'heading',
          type: 'text',
          label: 'Heading',
          required: true,
          maxLength: 40,
        },
        {
          name: 'links',
          type: 'array',
          label: 'Links',
          labels: { singular: 'Link', plural: 'Links' },
          maxRows: 10,
          admin: { initCollapsed: true, components: { RowLabel: rowLabel('Link') } },
          fields: [linkField],
        },
      ],
    },
    savedAtField,
    editedFromField,
  ],
}
