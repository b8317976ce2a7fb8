import type { Email } from '@lectern/shared/contract/payload-types'

import type { Where } from 'payload'

import { compareAndSet } from '../../database/compare-and-set'
import { isDocumentId } from '../../database/document-ids'
import { insertOnce } from '../../database/insert-once'
import { Refusal } from '../../http/refusal'
import { noteEvent, type Context } from '../orders'
import { contentOfToday } from './content-of-today'

interface Resending {
  orderId: string
  emailId: string
  /** Another address than it had: the customer has another now. */
  to?: string | null | undefined
  by: string
}

/**
 * Sends an e-mail again, to the same address unless another is named; one that could not be sent is tried anew. What it says
 * of dates is what holds now.
 */
export async function resendEmail(
  context: Context,
  { orderId, emailId, to, by }: Resending,
): Promise<void> {
  const { payload, now } = context
  if (!isDocumentId(payload, emailId)) throw new Refusal('not-found')
  const where: Where = { and: [{ id: { equals: emailId } }, { orderId: { equals: orderId } }] }
  const email = await payload.db.findOne<Email>({ collection: 'emails', where })
  if (!email) throw new Refusal('not-found')
  if (email.textErasedAt) {
    const message = 'The text of this e-mail has been erased. Write to the customer yourself.'
    throw new Refusal('not-allowed', { message })
  }
  const content = { ...(await contentOfToday(context, email)), to: to || email.to }
  const due = { status: 'waiting', attempts: 0, nextAttemptAt: now.toISOString(), error: null }
  if (email.status === 'sent') await insertCopy(context, { ...email, ...content })
  else {
    const where = { id: { equals: email.id } }
    await compareAndSet(payload, { collection: 'emails', where, data: { ...content, ...due } })
  }
  const name = `resend/${email.id}/${now.getTime()}`
  const text = `Asked to send again: ${email.subject}, to ${content.to}`
  await noteEvent(payload, { orderId, name, text, by, now })
}

async function insertCopy({ payload, now }: Context, email: Email): Promise<void> {
  const { subject, to, text, html, calendar, orderId } = email
  await insertOnce(payload, {
    collection: 'emails',
    data: {
      key: `${email.key}/again/${now.getTime()}`,
      subject,
      to,
      text,
      html,
      calendar,
      orderId,
      belongsTo: orderId,
      status: 'waiting',
      attempts: 0,
      nextAttemptAt: now.toISOString(),
    },
  })
}
