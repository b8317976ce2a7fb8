import type {
  Booking,
  CreditNote,
  Email,
  Invoice,
  Order,
  OrderEvent,
  Payment,
  Refund,
} from '@lectern/shared/contract/payload-types'
import type { CollectionSlug, Payload } from 'payload'

import { loadNeeds } from '../checkout/view-checkout'
import { timeLineOf } from '../events/time-line'

/** Everything that happened to an order, for the page that staff read. */
export async function loadOrderStory(payload: Payload, order: Order) {
  const of = <Document extends { id: string }>(collection: CollectionSlug, sort = 'createdAt') =>
    findAll<Document>(payload, { collection, orderId: order.id, sort })
  const [bookings, invoices, creditNotes, payments, refunds, emails, events, needs] =
    await Promise.all([
      of<Booking>('bookings', 'key'),
      of<Invoice>('invoices'),
      of<CreditNote>('credit-notes'),
      of<Payment>('payments'),
      of<Refund>('refunds'),
      of<Email>('emails'),
      of<OrderEvent>('order-events'),
      loadNeeds(payload, order.id),
    ])
  return {
    bookings,
    documents: [...invoices, ...creditNotes],
    payments,
    refunds,
    emails,
    timeLine: timeLineOf({ order, payments, events }),
    needs,
  }
}

async function findAll<Document extends { id: string }>(
  payload: Payload,
  { collection, orderId, sort }: { collection: CollectionSlug; orderId: string; sort: string },
): Promise<Document[]> {
  const { docs } = await payload.db.find<Document>({
    collection,
    where: { orderId: { equals: orderId } },
    sort,
    pagination: false,
    limit: 0,
  })
  return docs
}
