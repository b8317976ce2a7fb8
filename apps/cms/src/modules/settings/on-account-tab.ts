import { defaultTermsDays } from '@lectern/shared/on-account/terms'
import type { NamedTab } from 'payload'

import { termsField } from '../../fields/terms-field'

/** Of invoices that are paid after the booking. The rule is in docs/business.md. */
export const onAccountTab: NamedTab = {
  name: 'onAccount',
  label: 'Paying by invoice',
  fields: [
    {
      name: 'isOffered',
      type: 'checkbox',
      label: 'Organisations may pay by invoice',
      defaultValue: false,
      admin: {
        description:
          'The checkout then asks companies how they want to pay. Only those whom you have allowed it can; others ask you.',
      },
    },
    termsField({
      label: 'Days to pay',
      defaultValue: defaultTermsDays,
      description: `From the day of the invoice, where nothing else was agreed with an organisation. At most 60; left empty: ${defaultTermsDays}.`,
    }),
    {
      name: 'bankDetails',
      type: 'textarea',
      label: 'Your bank account',
      maxLength: 400,
      admin: {
        description:
          'Name, sort code and account number, as customers need them. They stand on invoices that are still to be paid.',
      },
    },
  ],
}
