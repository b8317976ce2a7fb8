import { problemOfSteps, type CancellingStep } from '@lectern/shared/orders/cancelling-terms'
import type { Field, NamedTab } from 'payload'

import { checkWholeNumber } from '../../fields/whole-number'

const mostDays = 365
const mostSteps = 6

/** What customers may change of their bookings by themselves. The rules are in docs/business.md. */
export const changesTab: NamedTab = {
  name: 'customerChanges',
  label: 'Changes by customers',
  fields: [
    {
      ...daysBeforeField('moveDaysBefore'),
      label: 'Days before the course until which places may be moved to another date',
      admin: {
        step: 1,
        description:
          'On the page of their booking customers then move places themselves, at no cost, to another date of the course that costs no more. You and everybody who comes are told. Left empty, they have to ask you.',
      },
    },
    {
      name: 'cancelling',
      type: 'array',
      label: 'What it costs to cancel',
      labels: { singular: 'Deadline', plural: 'Deadlines' },
      maxRows: mostSteps,
      validate: (value: unknown) => problemOfSteps((value ?? []) as CancellingStep[]) ?? true,
      admin: {
        description:
          'On the page of their booking customers then cancel places themselves, until the last deadline that you name; what is not kept goes back, or comes off the invoice. It stands in the checkout and in the confirmation, and whoever has booked keeps it where you make it stricter later. With no deadline, they have to ask you. What a consumer may cancel by law within 14 days costs nothing, whatever stands here.',
      },
      fields: [
        {
          type: 'row',
          fields: [
            { ...daysBeforeField('daysBefore'), required: true, label: 'Until days before' },
            {
              name: 'keptPercent',
              type: 'number',
              required: true,
              label: 'You keep, in % of the price',
              min: 0,
              max: 100,
              validate: (value: unknown) =>
                checkWholeNumber(value, { least: 0, most: 100, isOptional: false }),
              admin: { step: 1 },
            },
          ],
        },
      ],
    },
  ],
}

function daysBeforeField(name: string): Extract<Field, { type: 'number' }> & { hasMany?: false } {
  return {
    name,
    type: 'number',
    min: 1,
    max: mostDays,
    admin: { step: 1 },
    validate: (value: unknown, { required }: { required?: boolean | undefined }) =>
      checkWholeNumber(value, { least: 1, most: mostDays, of: 'days', isOptional: !required }),
  }
}
