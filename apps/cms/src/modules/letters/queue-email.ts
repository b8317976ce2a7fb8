import type { Email, Order } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { insertOnce } from '../../database/insert-once'
import type { Letter } from '../../mail/letter'
import { writeLetter } from '../../mail/write-letter'
import { noteEvent, type Context } from '../orders'
import { idOfOwner, ownerFields, type EmailOwner } from './email-owner'

/** What `content-of-today.ts` says of each: what becomes of it once places have been moved. */
export type EmailKind =
  | 'confirmation'
  | 'joining'
  | 'lapsed'
  | 'offer'
  | 'confirm-place'
  | 'on-list'
  | 'waited-in-vain'
  | 'confirm-news'
  | 'news-on'
  | 'new-dates'
  | 'links'
  | 'moved'
  | 'moved-by-customer'
  | 'passed-on'
  | 'refund'
  | 'cancelled'
  | 'called-off'
  | 'account-asked'
  | 'account-refused'
  | 'stopped'
  | 'refund-failed'
  | 'foreign-refund'
  | 'dispute'
  | 'written'
  | 'answer'
  | 'certificate'
  | 'reminder'
  | 'day-reminder'
  | 'renewal'
  | 'feedback'
  | 'written-offer'

export interface EmailToQueue extends Letter {
  /** Within what it belongs to, its kind first; an e-mail with the same name is queued once. */
  name: EmailKind | `${EmailKind}/${string}`
  to: string
  /** iCalendar text, sent along as a file. */
  calendar?: string
  /** Who of the staff wrote it, in their own words; readers can reply to it. */
  writtenBy?: string
}

/** Stores an e-mail; the job sends it, and tries again when it cannot. */
export async function queueEmail(
  { payload, now }: Context,
  { order, email }: { order: Order; email: EmailToQueue },
): Promise<void> {
  if (!email.to) return noteErasedAddress({ payload, now }, { order, email })
  await storeEmail({ payload, now }, { owner: { orderId: order.id }, email })
}

interface StoredEmail {
  owner: EmailOwner
  email: EmailToQueue
  /** Of one letter to many; its name holds for all of them together. */
  mailingId?: string
  dueAt?: Date
}

/** `null` if there is an e-mail of that name. */
export async function storeEmail(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  { owner, email, mailingId, dueAt = now }: StoredEmail,
): Promise<Email | null> {
  return insertOnce(payload, {
    collection: 'emails',
    data: {
      key: mailingId ? email.name : emailKeyOf(owner, email.name),
      to: email.to,
      ...(await emailContent(payload, email)),
      ...ownerFields(owner),
      ...(email.writtenBy && { writtenBy: email.writtenBy }),
      ...(mailingId && { mailingId }),
      status: 'waiting',
      attempts: 0,
      nextAttemptAt: dueAt.toISOString(),
    },
  })
}

/** By which it is stored once; its id is made of this. */
export function emailKeyOf(owner: EmailOwner, name: EmailToQueue['name']): string {
  return `${idOfOwner(owner)}/${name}`
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
