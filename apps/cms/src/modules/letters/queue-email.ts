import type { Order } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { insertOnce } from '../../database/insert-once'
import type { Letter } from '../../mail/letter'
import { writeLetter } from '../../mail/write-letter'
import { noteEvent, type Context } from '../orders'

/** What `content-of-today.ts` says of each: what becomes of it once places have been moved. */
export type EmailKind =
  | 'confirmation'
  | 'joining'
  | 'lapsed'
  | 'links'
  | 'moved'
  | 'passed-on'
  | 'refund'
  | 'cancelled'
  | 'stopped'
  | 'refund-failed'
  | 'foreign-refund'
  | 'dispute'

export interface EmailToQueue extends Letter {
  /** Within the order, its kind first; an e-mail with the same name is queued once. */
  name: EmailKind | `${EmailKind}/${string}`
  to: string
  /** iCalendar text, sent along as a file. */
  calendar?: string
}

/** Stores an e-mail; the job sends it, and tries again when it cannot. */
export async function queueEmail(
  { payload, now }: Context,
  { order, email }: { order: Order; email: EmailToQueue },
): Promise<void> {
  if (!email.to) return noteErasedAddress({ payload, now }, { order, email })
  await insertOnce(payload, {
    collection: 'emails',
    data: {
      key: `${order.id}/${email.name}`,
      to: email.to,
      ...(await emailContent(payload, email)),
      belongsTo: order.id,
      orderId: order.id,
      status: 'waiting',
      attempts: 0,
      nextAttemptAt: now.toISOString(),
    },
  })
}

/** Long after a course its booker may have been forgotten: whoever refunds then has to tell them another way. */
function noteErasedAddress(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  { order, email }: { order: Order; email: EmailToQueue },
): Promise<void> {
  const text = `Not written, because the address has been erased: ${email.subject}`
  return noteEvent(payload, { orderId: order.id, name: `no-address/${email.name}`, text, now })
}

/** What of an e-mail is stored, and sent. */
export async function emailContent(payload: Payload, email: EmailToQueue) {
  return { ...(await writeLetter(payload, email)), calendar: email.calendar }
}
