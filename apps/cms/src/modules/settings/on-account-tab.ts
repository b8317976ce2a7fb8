import { defaultTermsDays } from '@lectern/shared/on-account/terms'
import type { NamedTab } from 'payload'

import { checkWholeNumber } from '../../fields/whole-number'
import { termsField } from '../../fields/terms-field'

/** Five days: a weekend lies between. */
const mostAskHours = 120

/** Of invoices that are paid after the booking. */
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
          'In the checkout, companies can then choose it instead of a card. It is possible for those for whom it is ticked in “Organisations”, up to the limit that stands there.',
      },
    },
    {
      name: 'askHours',
      type: 'number',
      label: 'Hours that places wait where an organisation asks for it',
      min: 1,
      max: mostAskHours,
      validate: (value: unknown) =>
        checkWholeNumber(value, { least: 1, most: mostAskHours, of: 'hours' }),
      admin: {
        step: 1,
        description:
          'A company for which it is not ticked yet, or whose limit is reached, can then ask in the checkout. You are told, and answer in two clicks; its places are kept for so long. Left empty, it can only ring you.',
      },
    },
    {
      name: 'howToPay',
      type: 'textarea',
      label: 'How to pay, as it stands on invoices',
      maxLength: 400,
      // An account number that everybody can read invites false invoices.
      access: { read: ({ req }) => Boolean(req.user) },
      admin: {
        description:
          'Bank, name of the account, sort code and account number, each on a line of its own. The number of the invoice is asked for by itself.',
        placeholder: 'Example Bank\nYour Company Ltd\nSort code 00-00-00\nAccount 00000000',
      },
    },
    termsField({
      label: 'Days to pay',
      defaultValue: defaultTermsDays,
      description: `From the day of the invoice, where nothing else was agreed with an organisation. At most 60; left empty: ${defaultTermsDays}.`,
    }),
    {
      name: 'isReminded',
      type: 'checkbox',
      label: 'Remind customers of invoices',
      defaultValue: false,
      admin: {
        description:
          'Whoever booked, and the mailbox of the organisation, gets up to three letters about an invoice that is not paid: three days before it is due, and one and three weeks after. They stop as soon as the payment is written down. Some organisations can be left out: tick “No reminders” there.',
      },
    },
  ],
}
