import type { ArrayField, GroupField } from 'payload'

import { rowLabel } from '@cms/admin/row-label/row-label'
import { linkField } from '@cms/fields/link-field'

export const announcementField: GroupField = {
  name: 'announcement',
  type: 'group',
  label: 'Announcement',
  admin: { description: 'A line above everything else. Without words there is none.' },
  fields: [
    {
      name: 'text',
      type: 'text',
      label: 'Words',
      maxLength: 140,
      admin: { description: 'Such as “Our office is closed until 4 January”.' },
    },
    oneLink('links', {
      label: 'Its link',
      description: 'Where to read more. May stay empty.',
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          type: 'date',
          label: 'From',
          admin: {
            date: { pickerAppearance: 'dayAndTime' },
            description: 'Empty: as soon as you save.',
          },
        },
        {
          name: 'until',
          type: 'date',
          label: 'Until',
          admin: {
            date: { pickerAppearance: 'dayAndTime' },
            description: 'Empty: until you take it away.',
          },
          validate: (value: unknown, { siblingData }: { siblingData: { from?: unknown } }) =>
            !value || !siblingData.from || timeOf(value) > timeOf(siblingData.from)
              ? true
              : 'Please choose a moment after it begins.',
        },
      ],
    },
  ],
}

function timeOf(moment: unknown): number {
  return new Date(String(moment)).getTime()
}

export const headerButtonField: ArrayField = oneLink('headerButton', {
  label: 'Button',
  description: 'Beside the menu, for what matters most: “See all dates”. May stay empty.',
})

interface Words {
  label: string
  description: string
}

/** None or one: a list, so that nothing is asked of whoever wants none. */
function oneLink(name: string, { label, description }: Words): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: 'Link', plural: 'Links' },
    maxRows: 1,
    admin: { description, components: { RowLabel: rowLabel('Link') } },
    fields: [linkField],
  }
}
