import { defaultWaitingTerms, type WaitingTerms } from '@lectern/shared/waiting-list/next-step'
import type { NamedTab, NumberField } from 'payload'

import { checkWholeNumber } from '../../fields/whole-number'

/** In hours: from the least to the most that can be chosen. */
const limits: Record<keyof WaitingTerms, { least: number; most: number }> = {
  offerHours: { least: 1, most: 168 },
  reservationHours: { least: 0, most: 336 },
  closingHours: { least: 0, most: 336 },
}

/** Of the waiting lists of full dates. The rule is in docs/business.md. */
export const waitingTab: NamedTab = {
  name: 'waitingList',
  label: 'Waiting lists',
  fields: [
    {
      name: 'isOffered',
      type: 'checkbox',
      label: 'Full dates have a waiting list',
      defaultValue: true,
      admin: {
        description:
          'Without it nobody can join one. Whoever waits already is still offered places that become free.',
      },
    },
    hoursField(
      'offerHours',
      'Hours for which places are offered',
      'Free places are held so long for whoever is next. After that they go to the one behind. Near the date it is half of the time that is left, at most.',
    ),
    hoursField(
      'reservationHours',
      'Hours for which free places are kept for a group',
      'While fewer are free than the next in the queue wants, they are kept so long for them, and nobody passes. With 0 they always go to whoever they are enough for.',
    ),
    hoursField(
      'closingHours',
      'Hours before a date at which its waiting list closes',
      'From then on nobody is offered places, and free ones are on sale to everybody.',
    ),
  ],
}

function hoursField(name: keyof WaitingTerms, label: string, description: string): NumberField {
  const { least, most } = limits[name]
  const standard = defaultWaitingTerms[name]
  return {
    name,
    type: 'number',
    label,
    defaultValue: standard,
    min: least,
    max: most,
    validate: (value: unknown) => checkWholeNumber(value, { least, most, of: 'hours' }),
    admin: {
      step: 1,
      description: `${description} From ${least} to ${most} hours; left empty: ${standard}.`,
    },
  }
}
