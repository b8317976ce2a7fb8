import { compareAndSet } from '../../database/compare-and-set'
import { isDocumentId } from '../../database/document-ids'
import { Refusal } from '../../http/refusal'
import { noteEvent, type Context } from '../orders'
import { isOwnedBy, type EmailOwner } from './email-owner'

interface GivenUp {
  owner: EmailOwner
  emailId: string
  by: string
}

/** Says that somebody has seen to an e-mail that could not be sent: it is nobody's trouble any more. */
export async function giveUpEmail(
  context: Context,
  { owner, emailId, by }: GivenUp,
): Promise<void> {
  const { payload, now } = context
  if (!isDocumentId(payload, emailId)) throw new Refusal('not-found')
  const email = await compareAndSet(payload, {
    collection: 'emails',
    where: {
      and: [{ id: { equals: emailId } }, isOwnedBy(owner), { status: { equals: 'failed' } }],
    },
    data: { status: 'given-up' },
  })
  if (!email) throw new Refusal('not-allowed')
  if (!('orderId' in owner)) return
  const text = `Not sent, and seen to: ${email.subject}, to ${email.to}`
  const { orderId } = owner
  await noteEvent(payload, { orderId, name: `given-up/${emailId}/${now.getTime()}`, text, by, now })
}
