import type { ArrayField, GroupField } from 'payload'

import { moneyField } from '@cms/fields/money-field/money-field'
import { checkWholeNumber } from '@cms/fields/whole-number'

/** What was agreed with an organisation about prices. The order of discounts and the sums are in docs/business.md. */
export const agreedPricesGroup: GroupField = {
  name: 'agreedPrices',
  type: 'group',
  label: 'Agreed prices',
  admin: {
    description:
      'For whoever books by the link of a coordinator, by invoice, or on the telephone with you. Other discounts come off what is left.',
  },
  fields: [
    {
      name: 'percent',
      type: 'number',
      label: 'Percent off all courses',
      min: 1,
      max: 100,
      validate: (value: unknown) => checkWholeNumber(value, { least: 1, most: 100 }),
      admin: { step: 1, description: 'Of the price without VAT. Left empty: none.' },
    },
    fixedPrices(),
  ],
}

function fixedPrices(): ArrayField {
  return {
    name: 'courses',
    type: 'array',
    label: 'Prices of single courses',
    labels: { singular: 'Agreed price', plural: 'Agreed prices' },
    maxRows: 100,
    admin: {
      description:
        'Where a percentage takes off more, or the date costs less already, the lower price holds.',
    },
    fields: [
      {
        name: 'course',
        type: 'relationship',
        relationTo: 'courses',
        label: 'Course',
        required: true,
      },
      moneyField({
        name: 'netPence',
        label: 'Price of a place',
        description: 'Without VAT.',
        isRequired: true,
      }),
    ],
  }
}
