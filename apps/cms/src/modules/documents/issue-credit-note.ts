import type {
  Booking,
  CreditNote,
  Invoice,
  Order,
  Refund,
} from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import {
  documentTotals,
  linesForPlaces,
  type OrderDocument,
} from '@lectern/shared/orders/order-document'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { VatCategory } from '@lectern/shared/vat/vat'

import { money, movesOf, noteEvent, orderedLineOf, runLabelOf, type Context } from '../orders'
import { insertNumbered } from './insert-numbered'

interface Given {
  order: Order
  refund: Refund
  bookings: readonly Booking[]
}

/** Takes back the invoice for the places of a refund, each with what was taken back of it. */
export async function issueCreditNote(context: Context, given: Given): Promise<CreditNote | null> {
  const { payload, now } = context
  const { order, refund } = given
  const where = { key: { equals: order.id } }
  const invoice = await payload.db.findOne<Invoice>({ collection: 'invoices', where })
  if (!invoice) return null
  const creditNote = await insertNumbered(payload, {
    collection: 'credit-notes',
    key: refund.key,
    orderId: order.id,
    content: creditNoteContent(given, { invoice, now }),
  })
  const text = `Credit note ${creditNote.number} issued`
  await noteEvent(payload, { orderId: order.id, name: `credit-note/${refund.id}`, text, now })
  return creditNote
}

function creditNoteContent(
  { order, refund, bookings }: Given,
  { invoice, now }: { invoice: Invoice; now: Date },
): OrderDocument {
  const invoiced = withoutPayment(invoice.content as unknown as OrderDocument)
  const lines = linesForPlaces(bookings.map((booking) => toPlace(order, booking)))
  return {
    ...invoiced,
    kind: 'credit-note',
    issuedAt: now.toISOString(),
    taxPoint: calendarDayIn(now),
    invoiceNumber: invoice.number,
    reason: refund.reason,
    lines,
    totals: documentTotals(lines),
  }
}

/** Nothing is paid by a credit note. */
function withoutPayment(content: OrderDocument): OrderDocument {
  const {
    paidOn: _paidOn,
    paidWay: _paidWay,
    dueOn: _dueOn,
    howToPay: _howToPay,
    ...kept
  } = content
  return kept
}

/** Under the date of now and, when it was moved, the one that the invoice names. */
function toPlace(order: Order, booking: Booking) {
  const isMoved = movesOf(booking).length > 0
  const invoicedAs = isMoved ? ` (invoiced as ${runLabelOf(orderedLineOf(order, booking))})` : ''
  const { grossPence, creditedGrossPence } = booking
  const part = creditedGrossPence === grossPence ? '' : `, a part of ${money(grossPence)}`
  return {
    description: `${booking.runLabel}, place ${booking.seat}${invoicedAs}${part}`,
    vatCategory: booking.vatCategory as VatCategory,
    vatRateBasisPoints: booking.vatRateBasisPoints,
    netPence: pence(booking.creditedNetPence ?? 0),
    vatPence: pence(booking.creditedVatPence ?? 0),
    grossPence: pence(booking.creditedGrossPence ?? 0),
  }
}
