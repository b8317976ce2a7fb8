import type { NumberField } from 'payload'

import type { WrittenDiscount } from './to-discount'

interface WholeNumber {
  name: string
  label: string
  description: string
  least: number
  most: number
  /** Whether what else stands in the form asks for it. */
  isAsked: (written: WrittenDiscount) => boolean
  isRequired?: boolean
}

export function wholeNumberField(field: WholeNumber): NumberField {
  const { name, label, description, least, most, isAsked, isRequired = true } = field
  return {
    name,
    type: 'number',
    label,
    required: isRequired,
    min: least,
    max: most,
    validate: (value: unknown) =>
      (!isRequired && (value === null || value === undefined)) ||
      (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) ||
      `Please type a whole number from ${least} to ${most}.`,
    admin: { step: 1, description, condition: (data: WrittenDiscount) => isAsked(data) },
  }
}
