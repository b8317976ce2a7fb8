import type { DateField, GlobalConfig } from 'payload'

import { rowLabel } from '../../../admin/row-label/row-label'
import { anyone } from '../../../access/anyone'
import { hiddenFrom } from '../../../access/hidden-from'
import { isEditorOrOwner } from '../../../access/is-editor-or-owner'
import { editedFromField } from '../../../fields/edited-from-field'
import { linkField } from '../../../fields/link-field'

/** Payload on SQLite moves `updatedAt` only when a column of the row itself changes; lists have rows of their own. */
const savedAtField: DateField = {
  name: 'savedAt',
  type: 'date',
  hidden: true,
  admin: { components: { Diff: '/fields/nothing-to-compare#NothingToCompare' } },
  hooks: { beforeChange: [() => new Date().toISOString()] },
}

export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: 'Navigation',
  access: { read: anyone, update: isEditorOrOwner, readVersions: isEditorOrOwner },
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
