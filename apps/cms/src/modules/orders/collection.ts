import { orderStates, type OrderState } from '@lectern/shared/orders/order-state'

import { recordCollection } from '../../fields/record-collection'
import { amountField, momentField, programOnly } from '../../fields/record-fields'
import { troubleFields } from '../../fields/trouble-fields'

const stateLabels: Record<OrderState, string> = {
  open: 'Filling in the checkout',
  paying: 'Paying',
  lapsed: 'Ran out of time',
  abandoned: 'Given up',
  booked: 'Booked',
  refunding: 'Being refunded: no places left',
  refunded: 'Refunded',
  stopped: 'Stopped: look at the payment',
}

/** The commercial record: who, what, how much. Its page shows everything that happened to it. */
export const Orders = recordCollection({
  slug: 'orders',
  labels: { singular: 'Booking', plural: 'Bookings' },
  admin: {
    description: 'From the checkout to the last refund. Open one to see and do everything.',
    useAsTitle: 'reference',
    components: {
      beforeListTable: ['/modules/desk/list/bookings-list#BookingsListTop'],
      views: { edit: { root: { Component: '/modules/desk/order/order-page#OrderPage' } } },
    },
    defaultColumns: ['customerName', 'summary', 'grossPence', 'state', 'placedAt', 'reference'],
    listSearchableFields: ['reference', 'customerName', 'customerEmail', 'companyName', 'summary'],
  },
  defaultSort: '-createdAt',
  fields: [
    ...troubleFields,
    {
      name: 'reference',
      type: 'text',
      required: true,
      unique: true,
      admin: { components: { Cell: '/modules/desk/list/order-cells#ReferenceCell' } },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: orderStates.map((value) => ({ value, label: stateLabels[value] })),
      admin: { components: { Cell: '/modules/desk/list/order-cells#OrderStateCell' } },
    },
    { name: 'summary', label: 'What', type: 'text', required: true },
    {
      name: 'customerName',
      label: 'Customer',
      type: 'text',
      index: true,
      admin: { components: { Cell: '/modules/desk/list/order-cells#CustomerCell' } },
    },
    { name: 'customerEmail', label: "Customer's e-mail", type: 'text', index: true },
    { name: 'companyName', label: 'Company', type: 'text', index: true },
    {
      name: 'organisation',
      label: 'Organisation',
      type: 'relationship',
      relationTo: 'organisations',
      index: true,
    },
    amountField('grossPence', 'Total'),
    momentField('placedAt', 'Booked at'),
    {
      name: 'source',
      label: 'Came by',
      type: 'select',
      required: true,
      options: [
        { label: 'Website', value: 'website' },
        { label: 'Telephone', value: 'telephone' },
        { label: 'Waiting list', value: 'waiting-list' },
        { label: 'Offer in writing', value: 'offer' },
      ],
    },
    {
      name: 'payment',
      label: 'Payment',
      type: 'select',
      required: true,
      options: [
        { label: 'Card, through Stripe', value: 'stripe' },
        { label: 'Nothing to pay', value: 'free' },
        { label: 'By invoice, on account', value: 'account' },
        { label: 'Outside this system (transfer, card machine, cheque)', value: 'offline' },
      ],
    },
    ...comparedFields(),
    ...snapshotFields(),
    ...checkoutFields(),
    ...workFields(),
  ],
})

/** Of whoever books, in the forms of `compared-forms.ts`: by these an order is found that may be an organisation's. */
function comparedFields() {
  return [
    { name: 'companyKey', type: 'text' as const, index: true, ...programOnly },
    { name: 'vatKey', type: 'text' as const, index: true, ...programOnly },
    { name: 'addressKey', type: 'text' as const, index: true, ...programOnly },
  ]
}

/** Written when the seats are held and never recomputed. */
function snapshotFields() {
  return [
    { name: 'lines', type: 'json' as const, required: true, ...programOnly },
    { name: 'totals', type: 'json' as const, required: true, ...programOnly },
    /** The discount whose code was typed; its words are those of the lines. */
    { name: 'codeId', type: 'text' as const, index: true, ...programOnly },
    /** How VAT was rounded: half up on each line. */
    { name: 'vatMode', type: 'text' as const, required: true, ...programOnly },
    { name: 'priceChanges', type: 'json' as const, ...programOnly },
  ]
}

/** What the customer typed and declared. */
function checkoutFields() {
  return [
    { name: 'booker', type: 'json' as const, ...programOnly },
    { name: 'bookerAttends', type: 'checkbox' as const, defaultValue: false, ...programOnly },
    { name: 'delegates', type: 'json' as const, ...programOnly },
    { name: 'needsSaved', type: 'checkbox' as const, defaultValue: false, ...programOnly },
    { name: 'declarations', type: 'json' as const, ...programOnly },
    /** Whether it was asked to be paid by invoice, until when that is answered, and why it was refused. */
    {
      name: 'accountAsk',
      type: 'select' as const,
      options: ['waiting', 'approved', 'refused'],
      index: true,
      ...programOnly,
    },
    { name: 'accountAskUntil', type: 'date' as const, ...programOnly },
    { name: 'accountRefusal', type: 'text' as const, ...programOnly },
    /** Of a booking that staff took with its payment: how it was paid, and who says so. */
    { name: 'paidAtBooking', type: 'json' as const, ...programOnly },
  ]
}

function workFields() {
  return [
    /** The random half of the order's token; useless without the signature. */
    { name: 'key', type: 'text' as const, required: true, unique: true, ...programOnly },
    { name: 'attemptKey', type: 'text' as const, required: true, unique: true, ...programOnly },
    /** Who keeps its places, as long as they are unpaid: a keyed hash of an address, see `holder.ts`. */
    { name: 'visitor', type: 'text' as const, index: true, ...programOnly },
    /** An e-mail address that has answered, of whoever books. */
    { name: 'provenEmail', type: 'text' as const, ...programOnly },
    { name: 'holdExpiresAt', type: 'date' as const, index: true, ...programOnly },
    /** Of what an offer became: until then its price stays, also when its places are held anew. */
    { name: 'priceKeptUntil', type: 'date' as const, ...programOnly },
    { name: 'extensionsUsed', type: 'number' as const, required: true, ...programOnly },
    { name: 'holdRound', type: 'number' as const, required: true, ...programOnly },
    /** The payment that decided the order; every other one is given back. */
    { name: 'paymentId', type: 'text' as const, ...programOnly },
    { name: 'paymentAttempt', type: 'number' as const, required: true, ...programOnly },
    /** Everything that follows from the state (seats, bookings, invoice, e-mails) has been done. */
    { name: 'followUpDone', type: 'checkbox' as const, index: true, ...programOnly },
    /** Its use of the code is settled, see `discounts/codes`. */
    { name: 'isCodeCounted', type: 'checkbox' as const, ...programOnly },
    /** When each term was over and carried out, see `erasure/keep-no-longer.ts`. */
    { name: 'contactsErasedAt', type: 'date' as const, ...programOnly },
    { name: 'delegatesErasedAt', type: 'date' as const, ...programOnly },
    { name: 'customerErasedAt', type: 'date' as const, ...programOnly },
  ]
}
