import { compareAndSet } from '../../database/compare-and-set'
import { isDocumentId } from '../../database/document-ids'
import { Refusal } from '../../http/refusal'
import { noteEvent, type Context } from '../orders'

interface GivenUp {
  orderId: string
  emailId: string
  by: string
}

/** Says that somebody has seen to an e-mail that could not be sent: it is nobody's trouble any more. */
export async function giveUpEmail(
  context: Context,
  { orderId, emailId, by }: GivenUp,
): Promise<void> {
  const { payload, now } = context
  if (!isDocumentId(payload, emailId)) throw new Refusal('not-found')
  const email = await compareAndSet(payload, {
    collection: 'emails',
    where: {
      and: [
        { id: { equals: emailId } },
        { orderId: { equals: orderId } },
        { status: { equals: 'failed' } },
      ],
    },
    data: { status: 'given-up' },
  })
  if (!email) throw new Refusal('not-allowed')
  const text = `Not sent, and seen to: ${email.subject}, to ${email.to}`
  await noteEvent(payload, { orderId, name: `given-up/${emailId}/${now.getTime()}`, text, by, now })
}
