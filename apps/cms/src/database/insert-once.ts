import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'

import { keyedDocumentId, newDocumentId } from './document-ids'
import { isValidationError } from './is-validation-error'
import { retryWriteConflicts } from './retry-write-conflicts'

interface Insertion<Slug extends CollectionSlug> {
  collection: Slug
  data: Record<string, unknown>
  /** Made of the `key` of the data unless it is given. */
  id?: string
}

/**
 * Inserts a document unless a field that must be unique is taken, in one atomic statement: of many
 * callers with the same key one gets the document, the others get `null`. No hooks, no access control.
 *
 * What comes back is what was written, and is not read again: fields that `data` leaves out are missing.
 */
export async function insertOnce<Slug extends CollectionSlug>(
  payload: Payload,
  { collection, data, id = idFor(payload, data) }: Insertion<Slug>,
): Promise<DataFromCollectionSlug<Slug> | null> {
  const now = new Date().toISOString()
  const written = { createdAt: now, updatedAt: now, ...data }
  try {
    await retryWriteConflicts(() =>
      // Payload's adapters change the `data` that they are given.
      payload.db.create({
        collection,
        customID: id,
        data: structuredClone(written),
        returning: false,
      }),
    )
    return { ...written, id } as unknown as DataFromCollectionSlug<Slug>
  } catch (error) {
    if (isValidationError(error)) return null
    throw error
  }
}

function idFor(payload: Payload, { key }: { key?: unknown }): string {
  return typeof key === 'string' ? keyedDocumentId(payload, key) : newDocumentId(payload)
}
