import type { NamedTab } from 'payload'

import { addressField } from '../../fields/address-field'

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
    addressField,
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
