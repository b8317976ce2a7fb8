import { moneyField } from '@cms/fields/money-field/money-field'
import { termsField } from '@cms/fields/terms-field'
import { purchaseOrderRules, type PurchaseOrderRule } from '@lectern/shared/on-account/terms'
import type { GroupField } from 'payload'

const purchaseOrderLabels: Record<PurchaseOrderRule, string> = {
  none: 'Not needed',
  asked: 'Asked for, and may be left empty',
  'to-book': 'Needed to book',
}

/** What was agreed with an organisation about paying later. The rule is in docs/business.md. */
export const onAccountGroup: GroupField = {
  name: 'onAccount',
  type: 'group',
  label: 'Paying by invoice',
  fields: [
    {
      name: 'isAllowed',
      type: 'checkbox',
      label: 'May pay by invoice',
      defaultValue: false,
      admin: {
        description:
          'Its coordinators can then book on the website without a card, up to the limit below.',
      },
    },
    moneyField({
      name: 'creditLimitPence',
      label: 'Credit limit',
      description:
        'The most that may be unpaid at any time, VAT included. Left empty, nothing can be booked on account.',
    }),
    termsField({
      label: 'Days to pay',
      description: 'From the day of the invoice. Left empty: as in “Company and prices”.',
    }),
    {
      name: 'purchaseOrderRule',
      type: 'select',
      label: 'Purchase order number',
      defaultValue: 'none',
      options: purchaseOrderRules.map((value) => ({
        value,
        label: purchaseOrderLabels[value],
      })),
    },
    {
      name: 'isNotReminded',
      type: 'checkbox',
      label: 'No reminders',
      defaultValue: false,
      admin: { description: 'Nobody gets a letter about invoices of theirs that are not paid.' },
    },
  ],
}
