import type {
  Condition,
  Field,
  RelationshipFieldSingleValidation,
  SelectFieldSingleValidation,
  TabsField,
} from 'payload'
import { radio, relationship, select } from 'payload/shared'

import { isCatalogueReader } from '../../../access/is-catalogue-reader'
import { moneyField } from '../../../fields/money-field/money-field'
import { refuseUnpayableRunPrice } from '../payable-price'
import { keptWhileTaken } from './keep-while-taken'
import { placesLeftField } from './places-left'
import {
  refuseClosingAfterStart,
  refuseEndBeforeStart,
  refuseMissingStart,
  refuseMissingVenue,
  refuseOddCapacity,
} from './validation'

const dayAndTime = { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm' } as const

const isAtVenue: Condition = (_, { delivery } = {}) => delivery !== 'online'
const isOnline: Condition = (_, { delivery } = {}) => delivery === 'online'

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
    type: 'row',
    fields: [
      {
        name: 'startsAt',
        type: 'date',
        label: 'Begins',
        required: true,
        index: true,
        admin: { date: dayAndTime, description: 'Day and time of the first session.' },
        validate: keptWhileTaken(refuseMissingStart),
      },
      {
        name: 'endsAt',
        type: 'date',
        label: 'Ends',
        required: true,
        admin: {
          date: dayAndTime,
          description:
            'Day and time when the last session ends. It moves along with the beginning.',
        },
        validate: keptWhileTaken(refuseEndBeforeStart),
      },
      {
        name: 'timeZone',
        type: 'select',
        label: 'By the clock of',
        required: true,
        defaultValue: 'Europe/London',
        options: [
          { label: 'United Kingdom', value: 'Europe/London' },
          { label: 'Ireland', value: 'Europe/Dublin' },
          { label: 'Central Europe', value: 'Europe/Paris' },
          { label: 'Eastern Europe', value: 'Europe/Athens' },
          { label: 'Gulf (Dubai)', value: 'Asia/Dubai' },
          { label: 'New York', value: 'America/New_York' },
        ],
        validate: keptWhileTaken(select as SelectFieldSingleValidation),
        admin: {
          description:
            'You type and read the times by the clock of this place, and so does the website.',
          components: {
            afterInput: ['/modules/catalogue/course-runs/run-clock.client#RunClock'],
          },
        },
      },
    ],
  },
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
]

const placesAndPrice: Field[] = [
  {
    name: 'capacity',
    type: 'number',
    label: 'Places',
    required: true,
    defaultValue: 12,
    admin: { step: 1, description: 'How many people can come in all, from 1 to 500.' },
    validate: refuseOddCapacity,
  },
  placesLeftField,
  moneyField({
    name: 'priceNetPence',
    label: 'Price for one place on this date without VAT',
    description: 'Only if it differs. Left empty, the course’s price is used.',
    validate: refuseUnpayableRunPrice,
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
    access: { read: isCatalogueReader },
    admin: {
      description: 'Sent to everybody who has booked: what to bring, when to arrive, whom to call.',
    },
  },
  {
    name: 'onlineLink',
    type: 'text',
    label: 'Link to the online room',
    maxLength: 500,
    access: { read: isCatalogueReader },
    admin: {
      condition: isOnline,
      description: 'Sent to those who have booked, never shown on the website.',
    },
    validate: (value: string | null | undefined) =>
      !value || (/^https:\/\//i.test(value) && URL.canParse(value))
        ? true
        : 'Please type a full address that begins with https://.',
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
    {
      label: 'Bookings',
      fields: [
        {
          name: 'bookings',
          type: 'ui',
          admin: { components: { Field: '/modules/orders/staff/run-panel#RunPanel' } },
        },
      ],
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
      'Whether visitors see this date and can book it. A date that people have booked is called off under “Bookings”.',
  },
}
