import type { ArrayField, Condition, Field, TextField } from 'payload'

import { keptWhileTaken } from '../keep-while-taken'
import { readsEveryDate } from '../reads-every-date'
import { refuseOddLink } from '../validation'
import { maxDays } from './max-days'
import {
  refuseDayWithoutVenue,
  refuseMissingDay,
  refuseMissingTime,
  refuseOddDays,
  refuseOddEnd,
} from './validation'

const dayInput = '/fields/day-and-time/day-input.client#DayInput'
const timeInput = '/fields/day-and-time/time-input.client#TimeInput'

const whenOfDay: Field = {
  type: 'row',
  fields: [
    typedBy(dayInput, { name: 'day', label: 'Day', validate: refuseMissingDay }),
    typedBy(timeInput, { name: 'from', label: 'From', validate: refuseMissingTime }),
    typedBy(timeInput, { name: 'until', label: 'Until', validate: refuseOddEnd }),
  ],
}

const titleOfDay: Field = {
  name: 'title',
  type: 'text',
  label: 'What this day is about',
  maxLength: 120,
  admin: { description: 'Only if the days differ, such as “The page”.' },
}

const isDayAtVenue: Condition = (date, day) => deliveryOf(date, day) !== 'online'
const isDayOnline: Condition = (date, day) => deliveryOf(date, day) === 'online'

const ownOfDay: Field = {
  type: 'collapsible',
  label: 'Somewhere else, or with other trainers',
  admin: { initCollapsed: true },
  fields: [
    {
      name: 'delivery',
      type: 'select',
      label: 'How this day is taught',
      options: [
        { label: 'In person', value: 'venue' },
        { label: 'Online', value: 'online' },
      ],
      admin: { description: 'Left empty, as the whole date.' },
    },
    {
      name: 'venue',
      type: 'relationship',
      relationTo: 'venues',
      label: 'Venue of this day',
      admin: { condition: isDayAtVenue, description: 'Left empty, that of the whole date.' },
      validate: refuseDayWithoutVenue,
    },
    {
      name: 'room',
      type: 'text',
      label: 'Room',
      maxLength: 120,
      admin: {
        condition: isDayAtVenue,
        description: 'Told to those who have booked. It may change while people are booked.',
      },
    },
    {
      name: 'onlineLink',
      type: 'text',
      label: 'Link to the online room of this day',
      maxLength: 500,
      access: { read: readsEveryDate },
      admin: {
        condition: isDayOnline,
        description:
          'Sent to those who have booked, never shown on the website. Left empty, the link of the whole date.',
      },
      validate: refuseOddLink,
    },
    {
      name: 'trainers',
      type: 'relationship',
      relationTo: 'trainers',
      hasMany: true,
      label: 'Trainers of this day',
      admin: { description: 'Left empty, those of the whole date.' },
    },
  ],
}

/** When a date takes place, by the clock of its place. Its beginning and its end follow from the days. */
export const daysField: ArrayField = {
  name: 'days',
  type: 'array',
  label: 'Days',
  labels: { singular: 'day', plural: 'days' },
  required: true,
  defaultValue: [{ from: '09:30', until: '16:30' }],
  minRows: 1,
  maxRows: maxDays,
  fields: [whenOfDay, titleOfDay, ownOfDay],
  validate: keptWhileTaken(refuseOddDays),
  admin: {
    description:
      'Each day on which the course takes place. A new day takes over the times of the one before.',
    components: {
      RowLabel: '/modules/catalogue/course-runs/days/day-label.client#DayLabel',
      afterInput: [
        '/modules/catalogue/course-runs/days/propose-day.client#ProposeDay',
        '/modules/catalogue/course-runs/days/add-days.client#AddDays',
      ],
    },
  },
}

function typedBy(
  control: string,
  field: { name: string; label: string; validate: NonNullable<TextField['validate']> },
): TextField {
  const admin = { components: { Field: control } }
  return { ...field, type: 'text', required: true, admin } as TextField
}

function deliveryOf(date: Partial<Record<string, unknown>>, day: Partial<Record<string, unknown>>) {
  return day.delivery ?? date.delivery
}
