import { defaultReminderTerms, longestPauseDays } from '@lectern/shared/before-course/day-reminders'
import { defaultRenewalDays } from '@lectern/shared/before-course/renewals'
import { clockText } from '@lectern/shared/time/clock-time'
import type { NamedTab, NumberField } from 'payload'

import { checkWholeNumber } from '../../fields/whole-number'

const hours = Array.from({ length: 14 }, (_, index) => `${String(index + 7).padStart(2, '0')}:00`)

/** Of the letters before a course, and before a certificate expires. The rules are in docs/business.md. */
export const remindersTab: NamedTab = {
  name: 'reminders',
  label: 'Reminders',
  fields: [
    {
      name: 'isDayReminded',
      type: 'checkbox',
      label: 'Remind people before each course',
      defaultValue: true,
      admin: {
        description: `Whoever comes gets one letter before the first day of a date, and again before each day that comes more than ${longestPauseDays} days after the one before. It says what the joining instructions say. Whoever booked gets it for places without a name or an e-mail address, with what is missing. It is on until you switch it off: it belongs to the booking and asks for nothing. Nobody gets it who booked, or was moved or named, on that day or since.`,
      },
    },
    daysField({
      name: 'daysBefore',
      label: 'Days before',
      limits: { least: 1, most: 14, standard: defaultReminderTerms.daysBefore },
      description: 'How many days before the day the letter goes out.',
    }),
    {
      name: 'sendAt',
      type: 'select',
      label: 'At what time',
      defaultValue: defaultReminderTerms.sendAt,
      options: hours.map((hour) => ({ label: clockText(hour), value: hour })),
      admin: { description: 'By the clock of London, wherever the course is.' },
    },
    {
      name: 'opening',
      type: 'textarea',
      label: 'Opening sentence',
      maxLength: 600,
      admin: {
        description:
          'In your own words, after “Hello …,”. Left empty: “We look forward to seeing you. Here is what you need to know.”',
      },
    },
    {
      name: 'isRenewalReminded',
      type: 'checkbox',
      label: 'Tell people before a certificate expires',
      defaultValue: false,
      admin: {
        description:
          'Whoever has the certificate gets one letter with the next dates of the course, as long as their e-mail address is kept, which is said under “Privacy”; afterwards whoever booked does. The coordinators and the mailbox of the organisation that the booking belongs to get one as well. Not where there is a newer certificate of the course, or they are booked on it again. It is off until you switch it on: it offers a course, so your privacy notice should say it first. Each letter can be ended in one step.',
      },
    },
    daysField({
      name: 'renewalDaysBefore',
      label: 'Days before it expires',
      limits: { least: 14, most: 180, standard: defaultRenewalDays },
      description: 'How many days before the last day of the certificate the letter goes out.',
    }),
  ],
}

interface Days {
  name: 'daysBefore' | 'renewalDaysBefore'
  label: string
  limits: { least: number; most: number; standard: number }
  description: string
}

function daysField({ name, label, limits, description }: Days): NumberField {
  const { least, most, standard } = limits
  return {
    name,
    type: 'number',
    label,
    defaultValue: standard,
    min: least,
    max: most,
    validate: (value: unknown) => checkWholeNumber(value, { least, most, of: 'days' }),
    admin: {
      step: 1,
      description: `${description} From ${least} to ${most} days; left empty: ${standard}.`,
    },
  }
}
