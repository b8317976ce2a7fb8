import type { NamedTab } from 'payload'

export const companyTab: NamedTab = {
  name: 'company',
  label: 'Company',
  fields: [
    {
      name: 'legalName',
      type: 'text',
      label: 'Legal name',
      required: true,
      maxLength: 120,
      admin: { description: 'As registered: “Lectern Training Ltd”. It stands on invoices.' },
    },
    {
      name: 'tradingName',
      type: 'text',
      label: 'Trading name',
      required: true,
      maxLength: 80,
      admin: { description: 'The name that visitors know, at the top of every page.' },
    },
    {
      name: 'strapline',
      type: 'text',
      label: 'Strapline',
      maxLength: 120,
      admin: { description: 'What you do, in a few words. May stay empty.' },
    },
    {
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
            { name: 'postcode', type: 'text', label: 'Postcode', required: true, maxLength: 12 },
          ],
        },
      ],
    },
    {
      name: 'companyNumber',
      type: 'text',
      label: 'Company number',
      maxLength: 12,
      admin: {
        description: 'From Companies House. A company must show it; a sole trader has none.',
      },
    },
  ],
}
