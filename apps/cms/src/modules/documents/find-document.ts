import type { CreditNote, Invoice } from '@lectern/shared/contract/payload-types'
import type { OrderDocument } from '@lectern/shared/orders/order-document'
import type { Payload } from 'payload'

export interface NumberedOrderDocument {
  number: string
  content: OrderDocument
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
  return { number: found.number, orderId, content: content as unknown as OrderDocument }
}
