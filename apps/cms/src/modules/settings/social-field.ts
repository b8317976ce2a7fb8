import type { ArrayField } from 'payload'

export const socialField: ArrayField = {
  name: 'social',
  type: 'array',
  label: 'Your pages elsewhere',
  labels: { singular: 'Page', plural: 'Pages' },
  maxRows: 8,
  admin: { description: 'Linked at the bottom of every page.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', label: 'Name', required: true, maxLength: 40 },
        {
          name: 'url',
          type: 'text',
          label: 'Address',
          required: true,
          validate: (value: unknown) =>
            (typeof value === 'string' && /^https:\/\//.test(value) && URL.canParse(value)) ||
            'Please paste the full address, such as https://www.linkedin.com/company/….',
        },
      ],
    },
  ],
}
