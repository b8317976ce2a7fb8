import type { Booking, CreditNote, Invoice, Order } from '@lectern/shared/contract/payload-types'
import type { CollectionSlug, Payload } from 'payload'

import { findAll } from '@cms/database/find-all'

/** An order with what belongs to it, as they are now. */
export interface OrderInFull {
  order: Order
  bookings: Booking[]
  documents: (Invoice | CreditNote)[]
}

/** Those that there still are, in this order. */
export async function loadInFull(payload: Payload, ids: readonly string[]): Promise<OrderInFull[]> {
  if (ids.length === 0) return []
  const ofOrders = <Slug extends CollectionSlug>(collection: Slug) =>
    findAll(payload, { collection, where: { orderId: { in: [...ids] } }, sort: 'createdAt' })
  const [orders, bookings, invoices, creditNotes] = await Promise.all([
    findAll(payload, { collection: 'orders', where: { id: { in: [...ids] } } }),
    ofOrders('bookings'),
    ofOrders('invoices'),
    ofOrders('credit-notes'),
  ])
  return orders
    .toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    .map((order) => ({
      order,
      bookings: bookings.filter(({ orderId }) => orderId === order.id),
      documents: [...invoices, ...creditNotes].filter(({ orderId }) => orderId === order.id),
    }))
}
