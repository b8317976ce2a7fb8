import { maxTypedPence, poundsRefusals } from '@lectern/shared/money/parse-pounds'
import type { NumberField, NumberFieldSingleValidation } from 'payload'

type MoneyOptions = {
  name: `${string}Pence`
  label: string
  description: string
  isRequired?: boolean
  /** After what every amount must be. */
  validate?: NumberFieldSingleValidation
  /** Components beneath the amount. */
  afterInput?: string[]
}

/** An amount that is stored in whole pence and typed in pounds. */
export function moneyField({
  name,
  label,
  description,
  isRequired,
  validate = refuseOddAmounts,
  afterInput,
}: MoneyOptions): NumberField {
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
        ...(afterInput && { afterInput }),
      },
    },
    validate,
  }
}

export const refuseOddAmounts: NumberFieldSingleValidation = (value, { required }) => {
  if (value === null || value === undefined) return required ? poundsRefusals.empty : true
  if (!Number.isSafeInteger(value)) return poundsRefusals['too-many-decimals']
  if (value < 0) return poundsRefusals.negative
  return value <= maxTypedPence ? true : poundsRefusals['too-large']
}
