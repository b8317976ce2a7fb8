import type { CreditNote, Invoice } from '@lectern/shared/contract/payload-types'
import { documentNumber } from '@lectern/shared/orders/document-numbers'
import type { OrderDocument } from '@lectern/shared/orders/order-document'
import type { Payload } from 'payload'

import { backOff } from '../../database/back-off'
import { keyedDocumentId } from '../../database/document-ids'
import { insertOnce } from '../../database/insert-once'

type NumberedCollection = 'invoices' | 'credit-notes'

interface NumberedDocument<Collection extends NumberedCollection> {
  collection: Collection
  /** What the document is for: one for each key. */
  key: string
  orderId: string
  content: OrderDocument
}

type Stored<Collection extends NumberedCollection> = Collection extends 'invoices'
  ? Invoice
  : CreditNote

const maxAttempts = 200

/**
 * Stores a document under the next number of its series. There is no counter that a crash could leave
 * ahead of the documents: the number after the largest is tried, and is unique. Whoever loses it
 * takes the next one, so the series has no gap and no double.
 */
export async function insertNumbered<Collection extends NumberedCollection>(
  payload: Payload,
  document: NumberedDocument<Collection>,
): Promise<Stored<Collection>> {
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const existing = await findByKey(payload, document)
    if (existing) return existing
    const sequence = (await largestSequence(payload, document.collection)) + 1
    const data = documentData(document, sequence)
    // Many may want one number; what each document is for is asked above.
    const id = keyedDocumentId(payload, data.number)
    const inserted = await insertOnce(payload, { collection: document.collection, data, id })
    if (inserted) return inserted as Stored<Collection>
    await backOff(attempt)
  }
  throw new Error(`No number could be had for ${document.collection} ${document.key}`)
}

async function findByKey<Collection extends NumberedCollection>(
  payload: Payload,
  { collection, key }: NumberedDocument<Collection>,
): Promise<Stored<Collection> | null> {
  return payload.db.findOne<Stored<Collection>>({ collection, where: { key: { equals: key } } })
}

async function largestSequence(payload: Payload, collection: NumberedCollection): Promise<number> {
  const { docs } = await payload.db.find<Invoice>({
    collection,
    sort: '-sequence',
    limit: 1,
    pagination: false,
  })
  return docs[0]?.sequence ?? 0
}

function documentData(
  { collection, key, orderId, content }: NumberedDocument<NumberedCollection>,
  sequence: number,
) {
  const kind = collection === 'invoices' ? 'invoice' : 'credit-note'
  const { netPence, vatPence, grossPence } = content.totals
  return {
    key,
    sequence,
    number: documentNumber(kind, sequence),
    belongsTo: orderId,
    orderId,
    customerName: content.customer.name,
    issuedAt: content.issuedAt,
    netPence,
    vatPence,
    grossPence,
    content,
    ...(content.invoiceNumber && { invoiceNumber: content.invoiceNumber }),
    ...(content.dueOn && { dueOn: content.dueOn }),
  }
}
