import type { Email, PlaceAnswer } from '@lectern/shared/contract/payload-types'
import type { Payload, Where } from 'payload'

import { linkTokens } from './link-tokens'

/** What opens the questions before a course; it is sent to whoever has the place alone. */
export const {
  tokenOf: answersTokenOf,
  readToken: readAnswersToken,
  storedTokenOf: storedAnswersTokenOf,
  signStoredToken: signStoredAnswersToken,
} = linkTokens('place-answers')

const storedLink = /\/orders\/questions\/([\w-]{22})\.signature/

/** What an e-mail leads to, of its own order; `null` for every other e-mail. */
export async function answersLedToBy(
  payload: Payload,
  { text, orderId }: Pick<Email, 'text' | 'orderId'>,
): Promise<PlaceAnswer | null> {
  const linkKey = storedLink.exec(text)?.[1]
  if (!linkKey || !orderId) return null
  const where: Where = { and: [{ linkKey: { equals: linkKey } }, { orderId: { equals: orderId } }] }
  return payload.db.findOne<PlaceAnswer>({ collection: 'place-answers', where })
}
