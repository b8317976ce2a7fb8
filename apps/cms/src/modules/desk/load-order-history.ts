import type { Order } from '@lectern/shared/contract/payload-types'
import type { CollectionSlug, Payload } from 'payload'

import { findAll } from '../../database/find-all'
import { loadNeeds, timeLineOf } from '../orders'
import { moneyOf } from '../payments'

export type OrderHistory = Awaited<ReturnType<typeof loadOrderHistory>>

/** Everything that happened to an order, for the page that staff read. */
export async function loadOrderHistory(payload: Payload, order: Order) {
  const of = <Slug extends CollectionSlug>(collection: Slug, sort = 'createdAt') =>
    findAll(payload, { collection, where: { orderId: { equals: order.id } }, sort })
  const [bookings, invoices, creditNotes, payments, bankPayments, refunds, emails, events, needs] =
    await Promise.all([
      of('bookings', 'key'),
      of('invoices'),
      of('credit-notes'),
      of('payments'),
      of('bank-payments'),
      of('refunds'),
      of('emails'),
      of('order-events'),
      loadNeeds(payload, order.id),
    ])
  return {
    bookings,
    documents: [...invoices, ...creditNotes],
    payments,
    bankPayments,
    refunds,
    /** What of it is owed, and has come in, where it is not paid through Stripe. */
    money: moneyOf(order, { bankPayments, refunds, creditNotes }),
    dueOn: invoices[0]?.dueOn ?? null,
    emails,
    timeLine: timeLineOf({ order, payments, events }),
    needs,
  }
}
