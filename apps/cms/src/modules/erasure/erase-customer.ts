import type { CreditNote, Invoice, Order } from '@lectern/shared/contract/payload-types'
import type { OrderDocument } from '@lectern/shared/orders/order-document'
import type { Payload } from 'payload'

import { compareAndSet } from '../../database/compare-and-set'
import { findAll } from '../../database/find-all'
import { forgetCustomerOfCode } from '../discounts'
import { eraseInOrder } from './erase-in-order'
import { erased, eraseReason } from './erase-reason'

/**
 * Erases the customer of an order whose books need be kept no longer, also from its invoice and credit
 * notes. Their numbers and amounts stay, so that the series has no gap and the next number is not one
 * that was given out before. The order comes last: until it says so, this is done again.
 */
export async function eraseCustomer(
  payload: Payload,
  { order, now }: { order: Order; now: Date },
): Promise<void> {
  for (const collection of ['invoices', 'credit-notes'] as const) {
    for (const document of await findAll(payload, { collection, where: ofOrder(order) })) {
      const where = { id: { equals: document.id } }
      await compareAndSet(payload, { collection, where, data: withoutCustomer(document) })
    }
  }
  for (const { id } of await findAll(payload, {
    collection: 'bank-payments',
    where: ofOrder(order),
  })) {
    await eraseInPayment(payload, id)
  }
  for (const collection of ['refunds', 'place-moves'] as const) {
    for (const { id } of await findAll(payload, { collection, where: ofOrder(order) })) {
      await eraseReason(payload, { collection, id })
    }
  }
  await forgetCustomerOfCode(payload, order.id)
  await eraseInOrder(payload, {
    order,
    erasure: {
      booker: () => null,
      delegate: (delegate) => delegate,
      erasedAt: { customerErasedAt: now.toISOString() },
    },
  })
}

/** A reference is what the payer wrote, and often a name. Amount and day stay. */
async function eraseInPayment(payload: Payload, id: string): Promise<void> {
  await compareAndSet(payload, {
    collection: 'bank-payments',
    where: { id: { equals: id } },
    data: { reference: null, reason: null },
  })
}

function ofOrder({ id }: Order) {
  return { orderId: { equals: id } }
}

function withoutCustomer({ content }: Invoice | CreditNote) {
  const { purchaseOrderNumber: _, reason, ...printed } = content as unknown as OrderDocument
  const customer = { name: erased, addressLines: [] }
  return {
    customerName: erased,
    content: { ...printed, customer, ...(reason && { reason: erased }) },
  }
}
