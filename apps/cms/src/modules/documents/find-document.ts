import type { CreditNote, Invoice } from '@lectern/shared/contract/payload-types'
import type { OrderDocument } from '@lectern/shared/orders/order-document'
import type { Payload } from 'payload'

export interface NumberedOrderDocument {
  number: string
  content: OrderDocument
}

/** Invoices and credit notes, by number; with `orderId` only those of that order. */
export async function findDocument(
  payload: Payload,
  { number, orderId }: { number: string; orderId?: string },
): Promise<NumberedOrderDocument | null> {
  const collection = number.startsWith('CN') ? 'credit-notes' : 'invoices'
  const found = await payload.db.findOne<Invoice | CreditNote>({
    collection,
    where: {
      and: [{ number: { equals: number } }, ...(orderId ? [{ orderId: { equals: orderId } }] : [])],
    },
  })
  return found && { number: found.number, content: found.content as unknown as OrderDocument }
}
