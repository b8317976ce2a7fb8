import type { Payload } from 'payload'

/**
 * Whether the database could have given out such an id. MongoDB fails on a query by an id of another
 * form, such as one that a visitor made up or that was made by SQLite, instead of finding nothing.
 */
export function isDocumentId(payload: Payload, id: string): boolean {
  return payload.db.name === 'mongoose' ? /^[0-9a-f]{24}$/i.test(id) : id !== ''
}
