import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

/**
 * Whether the database could have given out such an id. MongoDB fails on a query by an id of another
 * form, such as one that a visitor made up or that was made by SQLite, instead of finding nothing.
 */
export function isDocumentId(payload: Payload, id: string): boolean {
  return isMongo(payload) ? /^[0-9a-f]{24}$/i.test(id) : id !== ''
}

/** An id of the form that the database gives out itself, for a document that is not written yet. */
export function newDocumentId(payload: Payload): string {
  return isMongo(payload) ? secondsInHex() + randomBytes(8).toString('hex') : randomUUID()
}

/**
 * An id for a document of which there must be one only with this key. On MongoDB it is made of the key: of many
 * who insert it at once, the primary key refuses all but one before anything of theirs is written,
 * while a unique index lets them wait for each other.
 */
export function keyedDocumentId(payload: Payload, key: string): string {
  return isMongo(payload)
    ? createHash('sha256').update(key).digest('hex').slice(0, 24)
    : randomUUID()
}

/** Of a document that is referred to, whether it was read with what refers to it or not. */
export function idOf(document: string | { id: string }): string {
  return typeof document === 'string' ? document : document.id
}

function isMongo(payload: Payload): boolean {
  return payload.db.name === 'mongoose'
}

/** MongoDB's ids begin with the time, so that an index grows at its end. */
function secondsInHex(): string {
  return Math.floor(Date.now() / 1000)
    .toString(16)
    .padStart(8, '0')
}
