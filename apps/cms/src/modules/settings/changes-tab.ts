import type { NamedTab } from 'payload'

const mostDays = 365

/** What customers may change of their bookings by themselves. The rule is in docs/business.md. */
export const changesTab: NamedTab = {
  name: 'customerChanges',
  label: 'Changes by customers',
  fields: [
    {
      name: 'moveDaysBefore',
      type: 'number',
      label: 'Days before the course until which places may be moved to another date',
      min: 1,
      max: mostDays,
      validate: (value: unknown) => {
        if (value === null || value === undefined) return true
        const isAllowed = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= mostDays
        return isAllowed || `Enter a whole number of days from 1 to ${mostDays}.`
      },
      admin: {
        step: 1,
        description:
          'On the page of their booking customers then move places themselves, at no cost, to another date of the course that costs no more. You and everybody who comes are told. Left empty, they have to ask you.',
      },
    },
  ],
}
