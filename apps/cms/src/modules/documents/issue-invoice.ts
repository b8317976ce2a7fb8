import { placesWords } from '@lectern/shared/booking/places-words'
import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { Invoice, Order } from '@lectern/shared/contract/payload-types'
import { discountSentence } from '@lectern/shared/discounts/discount-sentence'
import type { DocumentLine, OrderDocument } from '@lectern/shared/orders/order-document'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'

import { contentOf, noteEvent, runInFull, type Context } from '../orders'
import { insertNumbered } from './insert-numbered'
import { customerOf, loadSeller } from './parties'
import { paymentFacts } from './payment-facts'

/** One invoice for each order, issued once. Its tax point is the day of payment. */
export async function issueInvoice(context: Context, order: Order): Promise<Invoice> {
  const { payload, now } = context
  const content = await invoiceContent(context, order)
  const invoice = await insertNumbered(payload, {
    collection: 'invoices',
    key: order.id,
    orderId: order.id,
    content,
  })
  const text = `Invoice ${invoice.number} issued`
  await noteEvent(payload, { orderId: order.id, name: 'invoice', text, now })
  return invoice
}

async function invoiceContent({ payload, now }: Context, order: Order): Promise<OrderDocument> {
  const { lines, totals, booker } = contentOf(order)
  const taxPoint = calendarDayIn(new Date(order.placedAt ?? now))
  return {
    kind: 'invoice',
    issuedAt: now.toISOString(),
    taxPoint,
    ...(await paymentFacts(payload, { order, taxPoint, issuedOn: calendarDayIn(now) })),
    orderReference: order.reference,
    ...(booker?.purchaseOrderNumber && { purchaseOrderNumber: booker.purchaseOrderNumber }),
    seller: await loadSeller(payload),
    customer: customerOf(order),
    lines: lines.map(toDocumentLine),
    totals,
  }
}

/** The price is for all of them together, so the line counts once. */
function groupWords({ isForGroup, count }: CheckoutLine): string | null {
  return isForGroup ? `For up to ${placesWords(count)} together` : null
}

function toDocumentLine(line: CheckoutLine): DocumentLine {
  const discount = discountSentence(line)
  return {
    description: [runInFull(line), groupWords(line), line.words].filter(Boolean).join('. '),
    count: line.isForGroup ? 1 : line.count,
    unitNetPence: line.unitNetPence,
    ...(discount && { discount }),
    vatCategory: line.vatCategory,
    vatRateBasisPoints: line.vatRateBasisPoints,
    netPence: line.netPence,
    vatPence: line.vatPence,
    grossPence: line.grossPence,
  }
}
