import type { Payload, PayloadRequest } from 'payload'

import { insertOnce } from '@cms/database/insert-once'

interface Note {
  orderId: string
  /** Within the order; a note with the same name is written once. */
  name: string
  text: string
  by?: string
  now: Date
  /** Of the transaction that this belongs to. */
  req?: Partial<PayloadRequest>
}

/** Adds to the time line of an order. */
export async function noteEvent(payload: Payload, note: Note): Promise<void> {
  const { orderId, name, text, by = 'Lectern', now, req } = note
  const key = `${orderId}/${name}`
  const data = { key, orderId, belongsTo: orderId, text, by, at: now.toISOString() }
  await insertOnce(payload, { collection: 'order-events', data, ...(req && { req }) })
}
