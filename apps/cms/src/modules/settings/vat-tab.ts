import { ukVatRates } from '@lectern/shared/vat/rates'
import { checkVatNumber } from '@lectern/shared/vat/vat-number'
import type { Field, NamedTab, TextFieldSingleValidation } from 'payload'

import { percentField } from '../../fields/money-field/percent-field'

const number: Field = {
  name: 'number',
  type: 'text',
  label: 'VAT number',
  admin: {
    condition: (_, { registered } = {}) => !!registered,
    description: 'Nine digits, such as GB 123 4567 89. It stands on invoices.',
  },
  validate: refuseWrongNumber,
}

const rates: Field = {
  name: 'rates',
  type: 'array',
  label: 'Rates of VAT',
  labels: { singular: 'Rate', plural: 'Rates' },
  required: true,
  minRows: 1,
  defaultValue: ukVatRates.map((rate) => ({ ...rate, from: `${rate.from}T12:00:00.000Z` })),
  admin: {
    description:
      'When a rate changes, add a row with the day from which the new one counts. Keep the old rows: earlier orders were taxed by them.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'category',
          type: 'select',
          label: 'Kind',
          required: true,
          options: [
            { value: 'standard', label: 'Standard rate' },
            { value: 'reduced', label: 'Reduced rate' },
          ],
        },
        percentField({ name: 'rateBasisPoints', label: 'Rate' }),
        {
          name: 'from',
          type: 'date',
          label: 'From',
          required: true,
          admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } },
        },
      ],
    },
  ],
}

export const vatTab: NamedTab = {
  name: 'vat',
  label: 'VAT',
  fields: [
    {
      name: 'registered',
      type: 'checkbox',
      label: 'We are registered for VAT',
      defaultValue: true,
      admin: { description: 'Without registration no VAT is charged or shown.' },
    },
    number,
    rates,
  ],
}

export const pricesTab: NamedTab = {
  name: 'prices',
  label: 'Prices',
  fields: [
    {
      name: 'audience',
      type: 'radio',
      label: 'Which price comes first?',
      required: true,
      defaultValue: 'mixed',
      options: [
        { value: 'mixed', label: 'With VAT: “£764.40 inc. VAT (£637 + VAT)”' },
        { value: 'business', label: 'Without VAT: “£637 + VAT (£764.40 inc. VAT)”' },
      ],
      admin: {
        description:
          'Both are always shown. If any of your customers are private people, the law wants the price with VAT to come first.',
      },
    },
  ],
}

function refuseWrongNumber(
  value: Parameters<TextFieldSingleValidation>[0],
  { siblingData }: { siblingData: { registered?: boolean | null } },
): string | true {
  if (!siblingData.registered) return true
  if (!value) return 'Please type your VAT number: invoices must show it.'
  const { result } = checkVatNumber(value)
  if (result === 'malformed') return 'Please type nine digits, such as GB 123 4567 89.'
  return result === 'valid' || 'Please check the number: its last digits do not fit the others.'
}
