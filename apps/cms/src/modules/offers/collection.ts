import { bookerLimits } from '@lectern/shared/contract/checkout-forms'
import { maxBasketLines, maxPlacesPerLine } from '@lectern/shared/basket/limits'
import { offerPriceKinds, type OfferPriceKind } from '@lectern/shared/offers/offer-lines'
import { offerStates } from '@lectern/shared/offers/offer-state'
import type { ArrayField, Field, Where } from 'payload'

import { hiddenFrom } from '@cms/access/hidden-from'
import { nobody } from '@cms/access/nobody'
import { rowLabel } from '@cms/admin/row-label/row-label'
import { contentCollection } from '@cms/fields/content-collection'
import { filledInByProgram } from '@cms/fields/content-now'
import { moneyField } from '@cms/fields/money-field/money-field'
import { amountField } from '@cms/fields/record-fields'
import {
  emailField,
  nameField,
  organisationField,
  postcodeAnywhereField,
  telephoneField,
} from '@cms/typed/typed-field'
import { beginDraft } from './begin-draft'
import { lastDayFrom } from './last-day'
import { offerStateLabels } from './state-labels'
import { suggestPrices } from './suggest-prices'

const priceKindLabels: Record<OfferPriceKind, string> = {
  each: 'for each place',
  group: 'for all of them together',
}

/** What the program says of it: nobody types it. */
const byProgram = {
  custom: filledInByProgram,
  access: { create: nobody, update: nobody },
}
/** The same of what no person should meet. */
const unseen = {
  access: { ...byProgram.access, read: nobody },
  admin: { hidden: true },
}

/** An offer in writing to a company. Staff change it until it is sent; what was sent never changes. */
export const Offers = contentCollection({
  slug: 'offers',
  typescript: { interface: 'WrittenOffer' },
  labels: { singular: 'Offer', plural: 'Offers' },
  trash: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  admin: {
    group: 'Bookings',
    hidden: hiddenFrom('author', 'editor'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'number', 'grossPence', 'validUntil'],
    listSearchableFields: ['title', 'number', 'companyName', 'name', 'email'],
    description:
      'Places at a price that you agree with a company. Write it, send it; accepted by its link, it becomes a booking at its price.',
  },
  defaultSort: '-updatedAt',
  hooks: { beforeChange: [beginDraft, suggestPrices] },
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/modules/desk/offers/offer-actions#OfferActionsField' },
      },
    },
    ...toWhom(),
    linesField(),
    ...terms(),
    ...saidByProgram(),
    ...keptByProgram(),
  ],
})

function toWhom(): Field[] {
  const { addressLine, country, town, postcode } = bookerLimits
  return [
    organisationField({
      name: 'companyName',
      label: 'Company',
      required: true,
      maxLength: bookerLimits.companyName,
      admin: { description: 'To whom the invoice will be made out.' },
    }),
    {
      type: 'row',
      fields: [
        nameField({ name: 'name', label: 'Name', required: true, maxLength: bookerLimits.name }),
        emailField({ name: 'email', label: 'E-mail', required: true }),
        telephoneField({ name: 'phone', label: 'Telephone', maxLength: bookerLimits.phone }),
      ],
    },
    {
      name: 'address',
      type: 'group',
      label: 'Address for the invoice',
      fields: [
        { name: 'line1', type: 'text', label: 'Street', maxLength: addressLine },
        { name: 'line2', type: 'text', label: 'Second line', maxLength: addressLine },
        { name: 'town', type: 'text', label: 'Town or city', maxLength: town },
        postcodeAnywhereField({ name: 'postcode', label: 'Postcode', maxLength: postcode }),
        {
          name: 'country',
          type: 'text',
          label: 'Country, if not the United Kingdom',
          maxLength: country,
        },
      ],
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Organisation',
      index: true,
      custom: { allowsDeletion: true },
      admin: {
        position: 'sidebar',
        description: 'To which the booking will belong. Leave it empty for a company that is new.',
      },
    },
  ]
}

function linesField(): ArrayField {
  return {
    name: 'lines',
    type: 'array',
    label: 'What is offered',
    labels: { singular: 'Date', plural: 'Dates' },
    maxRows: maxBasketLines,
    admin: { components: { RowLabel: rowLabel('Date') } },
    validate: (rows) => isEachOnce(rows) || 'A date can stand in an offer once.',
    fields: [
      {
        name: 'run',
        type: 'relationship',
        relationTo: 'course-runs',
        label: 'Date',
        required: true,
        custom: { allowsDeletion: true },
        filterOptions: (): Where => ({
          and: [
            { status: { not_equals: 'cancelled' } },
            { startsAt: { greater_than: new Date().toISOString() } },
          ],
        }),
        admin: { allowCreate: false, description: 'Also dates in-house, which are hidden.' },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'places',
            type: 'number',
            label: 'Places',
            required: true,
            min: 1,
            max: maxPlacesPerLine,
            validate: (value: unknown) =>
              (Number.isInteger(value) &&
                Number(value) >= 1 &&
                Number(value) <= maxPlacesPerLine) ||
              `Please type a whole number from 1 to ${maxPlacesPerLine}.`,
            admin: { step: 1 },
          },
          {
            ...moneyField({
              name: 'netPence',
              label: 'Price',
              description: 'Without VAT. Left empty, it becomes what the places cost today.',
            }),
          },
          {
            name: 'priced',
            type: 'select',
            label: 'The price is',
            required: true,
            defaultValue: 'each',
            options: offerPriceKinds.map((value) => ({ value, label: priceKindLabels[value] })),
          },
        ],
      },
      {
        name: 'words',
        type: 'text',
        label: 'What else is said of it',
        maxLength: 200,
        admin: {
          description: 'Such as “In-house, up to 12 people, at your office”. It is on the invoice.',
        },
      },
    ],
  }
}

function isEachOnce(rows: unknown): boolean {
  const runs = ((rows ?? []) as { run?: string | { id: string } | null }[]).map(({ run }) =>
    typeof run === 'object' ? run?.id : run,
  )
  return new Set(runs).size === runs.length
}

function terms(): Field[] {
  const dayOnly = { date: { pickerAppearance: 'dayOnly' as const, displayFormat: 'd MMM yyyy' } }
  return [
    {
      name: 'message',
      type: 'textarea',
      label: 'What you write to them',
      maxLength: 4_000,
      admin: { description: 'It stands above the dates, in the offer and in the e-mail.' },
    },
    {
      name: 'validUntil',
      type: 'date',
      label: 'Good until the end of',
      required: true,
      index: true,
      defaultValue: () => lastDayFrom(new Date()),
      admin: { ...dayOnly, position: 'sidebar' },
    },
    {
      name: 'holdsPlaces',
      type: 'checkbox',
      label: 'Hold the places meanwhile',
      defaultValue: true,
      admin: {
        position: 'sidebar',
        description: 'From the moment it is sent, they are sold to nobody else.',
      },
    },
    {
      name: 'holdUntil',
      type: 'date',
      label: 'Hold them until the end of',
      admin: {
        ...dayOnly,
        position: 'sidebar',
        condition: ({ holdsPlaces } = {}) => Boolean(holdsPlaces),
        description: 'Left empty: as long as the offer is good.',
      },
    },
    {
      name: 'mayPayByInvoice',
      type: 'checkbox',
      label: 'May pay by invoice',
      defaultValue: true,
      admin: {
        position: 'sidebar',
        description: 'Otherwise by card. A credit limit is not asked: you decide it here.',
      },
    },
  ]
}

/** For staff to read, in the list and on its page. */
function saidByProgram(): Field[] {
  const readOnly = { readOnly: true, condition: () => false }
  return [
    { name: 'title', type: 'text', label: 'Offer', admin: readOnly, ...byProgram },
    {
      name: 'state',
      type: 'select',
      label: 'State',
      required: true,
      defaultValue: 'draft',
      index: true,
      options: offerStates.map((value) => ({ value, label: offerStateLabels[value] })),
      ...byProgram,
      admin: {
        ...readOnly,
        components: { Cell: '/modules/desk/offers/offer-state-cell#OfferStateCell' },
      },
    },
    { name: 'number', type: 'text', label: 'Number', index: true, admin: readOnly, ...byProgram },
    {
      ...amountField('grossPence', 'Total', { required: false }),
      ...byProgram,
      admin: {
        ...readOnly,
        components: { Cell: '/fields/money-field/money-cell#MoneyCell' },
      },
    } as Field,
  ]
}

function keptByProgram(): Field[] {
  return [
    /** Its lines with their figures and whoever sells, as they were when it was sent. */
    { name: 'content', type: 'json', ...byProgram, ...unseen },
    /** Unique among all: the number, or of a draft a name of its own. */
    { name: 'numberKey', type: 'text', unique: true, ...byProgram, ...unseen },
    { name: 'numberYear', type: 'number', index: true, ...byProgram, ...unseen },
    { name: 'numberSequence', type: 'number', index: true, ...byProgram, ...unseen },
    /** The random half of the link; useless without the signature. */
    { name: 'linkKey', type: 'text', unique: true, ...byProgram, ...unseen },
    { name: 'sentAt', type: 'date', index: true, ...byProgram, ...unseen },
    { name: 'sentBy', type: 'text', ...byProgram, ...unseen },
    /** The round in which its places are held, or are asked for next. */
    { name: 'holdRound', type: 'number', ...byProgram, ...unseen },
    /** Until when they are held; empty where nobody counts on them. */
    { name: 'heldUntil', type: 'date', index: true, ...byProgram, ...unseen },
    /** When it was accepted, declined or withdrawn, or lapsed. */
    { name: 'endedAt', type: 'date', index: true, ...byProgram, ...unseen },
    /** What the customer agreed to: how to pay, the declarations, a purchase order. */
    { name: 'acceptance', type: 'json', ...byProgram, ...unseen },
    /** Why it was declined or withdrawn. */
    { name: 'endedBecause', type: 'text', ...byProgram, ...unseen },
    { name: 'endedBy', type: 'text', ...byProgram, ...unseen },
    /** What followed from its end has been done. */
    { name: 'followUpDone', type: 'checkbox', index: true, ...byProgram, ...unseen },
    { name: 'orderId', type: 'text', index: true, ...byProgram, ...unseen },
    /** The offer that it takes the place of, and the one that took its place. */
    { name: 'replacesId', type: 'text', index: true, ...byProgram, ...unseen },
    { name: 'replacedById', type: 'text', ...byProgram, ...unseen },
    { name: 'enquiryId', type: 'text', index: true, ...byProgram, ...unseen },
  ]
}
