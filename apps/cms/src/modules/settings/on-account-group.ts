import { defaultTermsDays } from '@lectern/shared/on-account/terms'
import type { GroupField } from 'payload'

import { termsField } from '../../fields/terms-field'

/** Of invoices that are paid after the booking. No form shows it until what is paid can be written down. */
export const onAccountGroup: GroupField = {
  name: 'onAccount',
  type: 'group',
  label: 'Paying by invoice',
  admin: { hidden: true },
  fields: [
    {
      name: 'isOffered',
      type: 'checkbox',
      label: 'Organisations may pay by invoice',
      defaultValue: false,
    },
    termsField({
      label: 'Days to pay',
      defaultValue: defaultTermsDays,
      description: `From the day of the invoice, where nothing else was agreed with an organisation. At most 60; left empty: ${defaultTermsDays}.`,
    }),
  ],
}
