import type { NumberField } from 'payload'

type PercentOptions = { name: `${string}BasisPoints`; label: string }

/** A rate that is stored in basis points (2000 is 20 %) and typed in per cent. */
export function percentField({ name, label }: PercentOptions): NumberField {
  return {
    name,
    type: 'number',
    label,
    required: true,
    min: 0,
    max: 10_000,
    admin: {
      components: {
        Field: {
          path: '/fields/money-field/money-field.client#MoneyField',
          clientProps: { unit: '%' },
        },
      },
    },
    validate: (value: unknown) =>
      (Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 10_000) ||
      'Please type a rate from 0 to 100 per cent, such as 20 or 17.5.',
  }
}
