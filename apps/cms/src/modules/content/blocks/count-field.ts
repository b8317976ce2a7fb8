import type { NumberField } from 'payload'

type CountOptions = { defaultValue: number; of: string; max: number }

/** How many of something a block shows. */
export function countField({ defaultValue, of, max }: CountOptions): NumberField {
  return {
    name: 'count',
    type: 'number',
    label: 'How many',
    required: true,
    defaultValue,
    min: 1,
    max,
    admin: { step: 1, description: `How many ${of} to show: from 1 to ${max}.` },
    validate: (value: unknown) =>
      Number.isInteger(value) && (value as number) >= 1 && (value as number) <= max
        ? true
        : `Please type a whole number from 1 to ${max}.`,
  }
}
