import type { CreditNote, Invoice, Order } from '@lectern/shared/contract/payload-types'
import type { OrderDocument } from '@lectern/shared/orders/order-document'
import {
  purchaseOrderAddendum,
  type PurchaseOrderAddendum,
} from '@lectern/shared/orders/purchase-order-addendum'
import type { Payload } from 'payload'

import { contentOf } from '../orders'

export interface NumberedOrderDocument {
  number: string
  content: OrderDocument
  /** What was said of it after it was issued: no part of it, and shown beside it. */
  addendum?: PurchaseOrderAddendum | null
}

export interface DocumentOfOrder extends NumberedOrderDocument {
  orderId: string
}

/** Invoices and credit notes, by number. */
export async function findDocument(
  payload: Payload,
  { number }: { number: string },
): Promise<DocumentOfOrder | null> {
  const collection = number.startsWith('CN') ? 'credit-notes' : 'invoices'
  const found = await payload.db.findOne<Invoice | CreditNote>({
    collection,
    where: { number: { equals: number } },
  })
  if (!found) return null
  const { orderId, content } = found
  const document = { number: found.number, orderId, content: content as unknown as OrderDocument }
  return { ...document, addendum: await findAddendum(payload, document) }
}

async function findAddendum(
  payload: Payload,
  { orderId, content }: DocumentOfOrder,
): Promise<PurchaseOrderAddendum | null> {
  if (content.kind !== 'invoice') return null
  const where = { id: { equals: orderId } }
  const order = await payload.db.findOne<Order>({ collection: 'orders', where })
  const { booker } = order ? contentOf(order) : { booker: null }
  return purchaseOrderAddendum({ issuedWith: content.purchaseOrderNumber, ...booker })
}
