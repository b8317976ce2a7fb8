import type { NumberField, NumberFieldSingleValidation } from 'payload'

type MoneyOptions = {
  name: `${string}Pence`
  label: string
  description: string
  isRequired?: boolean
}

/** An amount that is stored in whole pence and typed in pounds. */
export function moneyField({ name, label, description, isRequired }: MoneyOptions): NumberField {
  return {
    name,
    type: 'number',
    label,
    required: isRequired ?? false,
    min: 0,
    admin: {
      description,
      components: {
        Field: '/fields/money-field/money-field.client#MoneyField',
        Cell: '/fields/money-field/money-cell#MoneyCell',
      },
    },
    validate: refuseOddAmounts,
  }
}

const maxPence = 10_000_000

const refuseOddAmounts: NumberFieldSingleValidation = (value, { required }) => {
  if (value === null || value === undefined) {
    return required ? 'Please type an amount in pounds, such as 637 or 637.50.' : true
  }
  if (!Number.isSafeInteger(value) || value < 0) {
    return 'Please type an amount in pounds with at most two decimals, such as 637 or 637.50.'
  }
  return value <= maxPence ? true : 'Please check the amount: at most £100,000 is taken.'
}
