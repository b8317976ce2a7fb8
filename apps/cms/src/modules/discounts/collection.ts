import { maxPlacesPerLine } from '@lectern/shared/basket/limits'
import type { DiscountKind } from '@lectern/shared/discounts/discount'
import type { Field, NumberField } from 'payload'

import { hiddenFrom } from '@cms/access/hidden-from'
import { contentCollection } from '@cms/fields/content-collection'
import { moneyField, refuseOddAmounts } from '@cms/fields/money-field/money-field'
import { codeFields } from './codes/code-fields'
import type { WrittenDiscount } from './to-discount'
import { wholeNumberField } from './whole-number-field'

const kindLabels: Record<Exclude<DiscountKind, 'organisation'>, string> = {
  'early-booking': 'Booking early',
  'several-places': 'Several places on one date',
  code: 'A code that is typed in the basket',
}

/** What makes places cheaper for whoever books; the order of kinds and the sums are in docs/business.md. */
export const Discounts = contentCollection({
  slug: 'discounts',
  labels: { singular: 'Discount', plural: 'Discounts' },
  // A copy would be in use at once.
  disableDuplicate: true,
  admin: {
    group: 'Catalogue',
    hidden: hiddenFrom('author'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'isInUse', 'courses'],
    listSearchableFields: ['name'],
    description:
      'Taken off by itself, on the website and by telephone; a code only for whoever has it. What has been booked keeps its price.',
  },
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      required: true,
      maxLength: 120,
      admin: { description: 'For colleagues, such as “Three or more together”.' },
    },
    {
      name: 'kind',
      type: 'select',
      label: 'What it is for',
      required: true,
      options: Object.entries(kindLabels).map(([value, label]) => ({ value, label })),
      admin: {
        description:
          'Of each kind a line gets the one that takes off most: first for booking early, then for several places, then with a code, from what is left.',
      },
    },
    fromPlaces(),
    daysAhead(),
    ...codeFields.letters,
    ...takenOff(),
    ...codeFields.limits,
    {
      name: 'courses',
      type: 'relationship',
      relationTo: 'courses',
      hasMany: true,
      label: 'Only for these courses',
      admin: { description: 'Left empty, it is for all courses.' },
    },
    {
      name: 'isInUse',
      type: 'checkbox',
      label: 'In use',
      defaultValue: true,
      index: true,
      admin: {
        position: 'sidebar',
        description: 'Unticked, nobody gets it. What is in a basket is priced anew at once.',
      },
    },
    codeFields.uses,
    {
      name: 'example',
      type: 'ui',
      label: 'What customers read',
      admin: {
        disableListColumn: true,
        disableBulkEdit: true,
        components: { Field: '/modules/discounts/discount-example.client#DiscountExample' },
      },
    },
  ],
})

function fromPlaces(): Field {
  return wholeNumberField({
    name: 'fromPlaces',
    label: 'From how many places',
    description: 'Booked together on one date.',
    least: 2,
    most: maxPlacesPerLine,
    isAsked: ({ kind }) => kind === 'several-places',
  })
}

function daysAhead(): Field {
  return wholeNumberField({
    name: 'daysAhead',
    label: 'How many days ahead',
    description:
      'Calendar days before the first day of the course. 30: a course on 31 March is booked early until the end of 1 March.',
    least: 1,
    most: 365,
    isAsked: ({ kind }) => kind === 'early-booking',
  })
}

function takenOff(): Field[] {
  const isOff = (off: WrittenDiscount['off']) => (written: WrittenDiscount) => written.off === off
  return [
    {
      name: 'off',
      type: 'select',
      label: 'Taken off as',
      required: true,
      defaultValue: 'percent',
      options: [
        { value: 'percent', label: 'Percent of the price' },
        { value: 'pounds', label: 'Pounds for each place' },
      ],
    },
    wholeNumberField({
      name: 'percent',
      label: 'Percent',
      description: 'Of the price without VAT. With 100 there is nothing to pay.',
      least: 1,
      most: 100,
      isAsked: isOff('percent'),
    }),
    poundsOff(isOff('pounds')),
  ]
}

function poundsOff(isAsked: (written: WrittenDiscount) => boolean): NumberField {
  const field = moneyField({
    name: 'offPence',
    label: 'Pounds off each place',
    description: 'Without VAT. A place that costs less becomes free.',
    isRequired: true,
    validate: async (value, options) =>
      value === 0 ? 'Please type an amount above zero.' : refuseOddAmounts(value, options),
  })
  return {
    ...field,
    admin: { ...field.admin, condition: (data: WrittenDiscount) => isAsked(data) },
  }
}
