import type {
  CollectionSlug,
  DataFromCollectionSlug,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'

import { retryWriteConflicts } from './retry-write-conflicts'

type AtomicValue = string | number | boolean | Date | null | object

interface ConditionalWrite<Slug extends CollectionSlug> {
  collection: Slug
  where: Where
  /** Scalar fields of the collection's own table; `{ $inc: n }` adds to a number. */
  data: Partial<Record<keyof DataFromCollectionSlug<Slug>, AtomicValue>>
  /** Of the transaction that this belongs to, which is tried again as a whole. */
  req?: Partial<PayloadRequest>
}

/**
 * Changes one document in one conditional, atomic statement: of many callers with the same
 * condition exactly one gets the document back, the others get `null`. No hooks, no access control,
 * no versions; `where` may name only fields of the collection's own table and must match one document at most.
 */
export async function compareAndSet<Slug extends CollectionSlug>(
  payload: Payload,
  { collection, where, data, req }: ConditionalWrite<Slug>,
): Promise<DataFromCollectionSlug<Slug> | null> {
  const statement = { collection, where, options: { atomic: true }, ...(req && { req }) }
  const write = () =>
    // Payload's adapters take the operators out of `data`, so each attempt gets its own.
    payload.db.updateOne({ ...statement, data: { updatedAt: now(), ...structuredClone(data) } })
  const changed: unknown = await (req ? write() : retryWriteConflicts(write))
  return changed as DataFromCollectionSlug<Slug> | null
}

function now(): string {
  return new Date().toISOString()
}
