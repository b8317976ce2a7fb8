import type { Order } from '@lectern/shared/contract/payload-types'
import { formatDecimalPounds } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import { clockTimeIn, weekdayText } from '@lectern/shared/time/moment-text'

import { listCsvEndpoint } from '../../audit'
import { shortStateOf } from '../order/order-state'

/** Each booking is a row, with the amount in pounds. */
export const bookingsCsvEndpoint = listCsvEndpoint({
  of: 'orders',
  what: 'Bookings',
  filename: 'bookings.csv',
  headings: [
    ...['Reference', 'State', 'Day', 'Time', 'Customer', 'E-mail', 'Company', 'What'],
    ...['Total in pounds', 'Payment', 'Came by'],
  ],
  rowOf: (order) => [
    ...[order.reference, shortStateOf(order).words, ...momentOf(order)],
    ...[order.customerName ?? '', order.customerEmail ?? '', order.companyName ?? ''],
    ...[order.summary, formatDecimalPounds(pence(order.grossPence ?? 0))],
    ...[paymentWords[order.payment], sourceWords[order.source]],
  ],
})

/** When it was booked, by the clock in London; nothing of one that nobody has finished. */
function momentOf({ placedAt }: Order): [day: string, time: string] {
  return placedAt ? [weekdayText(placedAt), clockTimeIn(placedAt)] : ['', '']
}

const paymentWords: Record<Order['payment'], string> = {
  stripe: 'Card',
  free: 'Nothing to pay',
  account: 'By invoice, on account',
  offline: 'By invoice',
}

const sourceWords: Record<Order['source'], string> = {
  website: 'Website',
  telephone: 'Telephone',
  'waiting-list': 'Waiting list',
  offer: 'Offer in writing',
}
