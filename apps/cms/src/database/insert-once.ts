import {
  ValidationError,
  type CollectionSlug,
  type DataFromCollectionSlug,
  type Payload,
} from 'payload'

import { retryWriteConflicts } from './retry-write-conflicts'

interface Insertion<Slug extends CollectionSlug> {
  collection: Slug
  data: Record<string, unknown>
}

/**
 * Inserts a document unless a field that must be unique is taken, in one atomic statement: of many
 * callers with the same key one gets the document, the others get `null`. No hooks, no access control.
 */
export async function insertOnce<Slug extends CollectionSlug>(
  payload: Payload,
  { collection, data }: Insertion<Slug>,
): Promise<DataFromCollectionSlug<Slug> | null> {
  try {
    const inserted: unknown = await retryWriteConflicts(() =>
      payload.db.create({ collection, data: structuredClone(data) }),
    )
    return inserted as DataFromCollectionSlug<Slug>
  } catch (error) {
    if (error instanceof ValidationError) return null
    throw error
  }
}
