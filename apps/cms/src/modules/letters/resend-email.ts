import type { Email } from '@lectern/shared/contract/payload-types'

import type { Where } from 'payload'

import { compareAndSet } from '../../database/compare-and-set'
import { isDocumentId } from '../../database/document-ids'
import { insertOnce } from '../../database/insert-once'
import { Refusal } from '../../http/refusal'
import { noteEvent, type Context } from '../orders'
import { asDueNow, contentOfToday } from './content-of-today'
import { isOwnedBy, ownerFields, ownerOf, type EmailOwner } from './email-owner'

interface Resending {
  owner: EmailOwner
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
  { owner, emailId, to, by }: Resending,
): Promise<void> {
  const { payload, now } = context
  if (!isDocumentId(payload, emailId)) throw new Refusal('not-found')
  const where: Where = { and: [{ id: { equals: emailId } }, isOwnedBy(owner)] }
  const email = await payload.db.findOne<Email>({ collection: 'emails', where })
  if (!email) throw new Refusal('not-found')
  if (email.textErasedAt) {
    const message = 'The text of this e-mail has been erased. Write to them yourself.'
    throw new Refusal('not-allowed', { message })
  }
  if (!(await asDueNow(context, email))) {
    const message =
      'Nobody is to be reminded of this any more: the place or the date is over, has been changed, or is somebody else’s.'
    throw new Refusal('not-allowed', { message })
  }
  const content = { ...(await contentOfToday(context, email)), to: to || email.to }
  const due = { status: 'waiting', attempts: 0, nextAttemptAt: now.toISOString(), error: null }
  if (email.status === 'sent') await insertCopy(context, { email: { ...email, ...content }, by })
  else {
    const where = { id: { equals: email.id } }
    await compareAndSet(payload, { collection: 'emails', where, data: { ...content, ...due } })
  }
  if (!('orderId' in owner)) return
  const name = `resend/${email.id}/${now.getTime()}`
  const text = `Asked to send again: ${email.subject}, to ${content.to}`
  await noteEvent(payload, { orderId: owner.orderId, name, text, by, now })
}

/** What staff wrote says who sent it this time. */
async function insertCopy(
  { payload, now }: Context,
  { email, by }: { email: Email; by: string },
): Promise<void> {
  const { subject, to, text, html, calendar, writtenBy } = email
  await insertOnce(payload, {
    collection: 'emails',
    data: {
      key: `${email.key}/again/${now.getTime()}`,
      subject,
      to,
      text,
      html,
      calendar,
      ...ownerFields(ownerOf(email)),
      ...(writtenBy && { writtenBy: by }),
      status: 'waiting',
      attempts: 0,
      nextAttemptAt: now.toISOString(),
    },
  })
}
