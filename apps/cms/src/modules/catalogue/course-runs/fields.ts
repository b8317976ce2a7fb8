import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { courseTimeZones } from '@lectern/shared/time/time-zones'
import type {
  Condition,
  DateField,
  Field,
  RelationshipFieldSingleValidation,
  SelectFieldSingleValidation,
  TabsField,
} from 'payload'
import { radio, relationship, select } from 'payload/shared'

import { moneyField } from '@cms/fields/money-field/money-field'
import { refuseUnpayableRunPrice } from '../payable-price'
import { daysField } from './days/days-field'
import { madeFor } from './in-house/made-for'
import { keptWhileTaken } from './keep-while-taken'
import { isConfirmedField } from './minimum/is-confirmed'
import { minimumRow } from './minimum/minimum-field'
import { placesLeftField } from './places-left'
import { readsEveryDate } from './reads-every-date'
import {
  maxCapacity,
  refuseClosingAfterStart,
  refuseMissingVenue,
  refuseOddCapacity,
  refuseOddLink,
} from './validation'

const dayAndTime = { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm' } as const

const isAtVenue: Condition = (_, { delivery } = {}) => delivery !== 'online'
/** Also when one of its days is. */
const isOnline: Condition = (_, { delivery, days } = {}) =>
  [delivery, ...rowsOf(days).map((day) => day.delivery)].includes('online')

const whenAndWhere: Field[] = [
  {
    name: 'course',
    type: 'relationship',
    relationTo: 'courses',
    required: true,
    index: true,
    label: 'Course',
    admin: { description: 'What is taught on this date.' },
    validate: keptWhileTaken(relationship as RelationshipFieldSingleValidation),
  },
  {
    name: 'timeZone',
    type: 'select',
    label: 'By the clock of',
    required: true,
    defaultValue: 'Europe/London',
    options: [...courseTimeZones],
    validate: keptWhileTaken(select as SelectFieldSingleValidation),
    admin: {
      description:
        'You type and read the times by the clock of this place, and so does the website.',
      components: {
        afterInput: ['/modules/catalogue/course-runs/run-clock.client#RunClock'],
      },
    },
  },
  daysField,
  derivedMoment('startsAt', 'Begins'),
  derivedMoment('endsAt', 'Ends'),
  {
    name: 'delivery',
    type: 'radio',
    label: 'How it is taught',
    required: true,
    defaultValue: 'venue',
    options: [
      { label: 'In person', value: 'venue' },
      { label: 'Online', value: 'online' },
    ],
    validate: keptWhileTaken(radio),
  },
  {
    name: 'venue',
    type: 'relationship',
    relationTo: 'venues',
    index: true,
    label: 'Venue',
    admin: { condition: isAtVenue, description: 'Where delegates go.' },
    validate: keptWhileTaken(refuseMissingVenue),
  },
  {
    name: 'trainers',
    type: 'relationship',
    relationTo: 'trainers',
    hasMany: true,
    label: 'Trainers',
    admin: { description: 'Left empty, the course’s own trainers are shown.' },
  },
  {
    name: 'clashes',
    type: 'ui',
    admin: {
      components: {
        Field: '/modules/catalogue/course-runs/clashes/clash-notice.client#ClashNotice',
      },
    },
  },
  ...madeFor,
]

const placesAndPrice: Field[] = [
  {
    name: 'capacity',
    type: 'number',
    label: 'Places',
    required: true,
    defaultValue: 12,
    admin: {
      step: 1,
      description: `How many people can come in all, from 1 to ${maxCapacity}.`,
      components: {
        afterInput: ['/modules/desk/waiting/capacity-outlook.client#CapacityOutlook'],
      },
    },
    validate: refuseOddCapacity,
  },
  placesLeftField,
  minimumRow,
  isConfirmedField,
  moneyField({
    name: 'priceNetPence',
    label: 'Price for one place on this date without VAT',
    description: 'Only if it differs. Left empty, the course’s price is used.',
    validate: refuseUnpayableRunPrice,
    afterInput: [
      '/modules/catalogue/visitors-price/visitors-price#VisitorsPrice',
      '/modules/desk/price-change/price-change.client#PriceChange',
    ],
  }),
  {
    name: 'bookingClosesAt',
    type: 'date',
    disableDuplicate: true,
    label: 'Booking closes',
    admin: {
      date: dayAndTime,
      description: 'Nobody can book after this. Left empty, booking closes when the course begins.',
    },
    validate: refuseClosingAfterStart,
  },
]

const forDelegates: Field[] = [
  {
    name: 'joiningInstructions',
    type: 'textarea',
    label: 'Joining instructions',
    maxLength: 4000,
    access: { read: readsEveryDate },
    admin: {
      description: 'Sent to everybody who has booked: what to bring, when to arrive, whom to call.',
    },
  },
  {
    name: 'onlineLink',
    type: 'text',
    label: 'Link to the online room',
    maxLength: 500,
    access: { read: readsEveryDate },
    admin: {
      condition: isOnline,
      description: 'Sent to those who have booked, never shown on the website.',
    },
    validate: refuseOddLink,
  },
]

export const runTabs: TabsField = {
  type: 'tabs',
  tabs: [
    { label: 'When and where', fields: whenAndWhere },
    { label: 'Places and price', fields: placesAndPrice },
    {
      label: 'For delegates',
      description: 'Private: only people who have booked receive this.',
      fields: forDelegates,
    },
  ],
}

export const statusField: Field = {
  name: 'status',
  type: 'select',
  label: 'Status',
  required: true,
  defaultValue: 'open',
  index: true,
  options: [
    { label: 'Hidden: not on the website', value: 'hidden' },
    { label: 'Open: can be booked', value: 'open' },
    { label: 'Closed: shown, cannot be booked', value: 'closed' },
    { label: 'Cancelled', value: 'cancelled' },
  ],
  validate: keptWhileTaken(select as SelectFieldSingleValidation),
  admin: {
    position: 'sidebar',
    description:
      'Whether visitors see this date and can book it. A date that people have booked is called off under “Who comes”.',
  },
}

/** Of the first day, and of the last. No form shows them: they follow from the days. */
function derivedMoment(name: 'startsAt' | 'endsAt', label: string): DateField {
  return {
    name,
    type: 'date',
    label,
    required: true,
    index: true,
    access: { create: () => false, update: () => false },
    // Where there is none, the days have been refused.
    validate: () => true,
    admin: { date: dayAndTime, hidden: true, disableBulkEdit: true },
  }
}

function rowsOf(days: unknown): Partial<CourseRun['days'][number]>[] {
  return Array.isArray(days) ? (days as Partial<CourseRun['days'][number]>[]) : []
}
