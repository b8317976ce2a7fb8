import type { CollectionSlug, DataFromCollectionSlug, Payload, PayloadRequest } from 'payload'

import { keyedDocumentId, newDocumentId } from './document-ids'
import { isValidationError } from './is-validation-error'
import { retryWriteConflicts } from './retry-write-conflicts'

interface Insertion<Slug extends CollectionSlug> {
  collection: Slug
  data: Record<string, unknown>
  /** Made of the `key` of the data unless it is given. */
  id?: string
  /** Of the transaction that this belongs to, which is tried again as a whole. */
  req?: Partial<PayloadRequest>
}

/**
 * Inserts a document unless a field that must be unique is taken, in one atomic statement: of many
 * callers with the same key one gets the document, the others get `null`. No hooks, no access control.
 *
 * What comes back is what was written, and is not read again: fields that `data` leaves out are missing.
 */
export async function insertOnce<Slug extends CollectionSlug>(
  payload: Payload,
  { collection, data, id = idFor(payload, data), req }: Insertion<Slug>,
): Promise<DataFromCollectionSlug<Slug> | null> {
  const now = new Date().toISOString()
  const written = { createdAt: now, updatedAt: now, ...data }
  const insert = () =>
    payload.db.create({
      collection,
      customID: id,
      // Payload's adapters change what they are given.
      data: structuredClone(written),
      returning: false,
      ...(req && { req }),
    })
  try {
    await (req ? insert() : retryWriteConflicts(insert))
    return { ...written, id } as unknown as DataFromCollectionSlug<Slug>
  } catch (error) {
    if (isValidationError(error)) return null
    throw error
  }
}

function idFor(payload: Payload, { key }: { key?: unknown }): string {
  return typeof key === 'string' ? keyedDocumentId(payload, key) : newDocumentId(payload)
}
