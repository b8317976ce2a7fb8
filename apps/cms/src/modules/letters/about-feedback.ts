import { paths } from '@lectern/shared/addresses/paths'
import type { Email, Feedback } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { currentEnv } from '@cms/env'
import { limitedKey } from '@cms/limits/limited-key'
import { plainAddress } from '@cms/mail/plain-address'
import { feedbackTokenOf } from './feedback-token'
import type { EmailToQueue } from './queue-email'

/** By its name the letter finds what it asks for, also when it is sent again. */
export function feedbackLetterName({
  bookingId,
  runId,
}: Pick<Feedback, 'bookingId' | 'runId'>): EmailToQueue['name'] {
  return `feedback/${bookingId}/${runId}`
}

/** What an e-mail asks somebody about; `null` for every other e-mail, and where that is deleted. */
export async function feedbackAskedBy(
  payload: Payload,
  { key, orderId }: Pick<Email, 'key' | 'orderId'>,
): Promise<Feedback | null> {
  if (!asksForFeedback({ key, orderId })) return null
  const [bookingId, runId] = key.slice(`${orderId}/feedback/`.length).split('/')
  const where = { key: { equals: `${bookingId}/${runId}` } }
  return payload.db.findOne<Feedback>({ collection: 'feedback', where })
}

/** Whoever wants no such letters is sent none, also not what was waiting, or is sent again. */
export async function isFeedbackRefused(
  payload: Payload,
  email: Pick<Email, 'key' | 'orderId' | 'to'>,
): Promise<boolean> {
  if (!asksForFeedback(email)) return false
  const where = { key: { equals: feedbackRefusalKey(email.to) } }
  return Boolean(await payload.db.findOne({ collection: 'feedback-refusals', where }))
}

/** Stands for an address that wants no such letters, and cannot be turned back into it. */
export function feedbackRefusalKey(email: string): string {
  return limitedKey(`feedback:${plainAddress(email)}`)
}

export function feedbackUnsubscribeHeaders(feedback: Feedback): Record<string, string> {
  const address = currentEnv().WEB_URL + paths.endFeedbackAtOnce(feedbackTokenOf(feedback))
  return {
    'List-Unsubscribe': `<${address}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

function asksForFeedback({ key, orderId }: Pick<Email, 'key' | 'orderId'>): boolean {
  return Boolean(orderId) && key.startsWith(`${orderId}/feedback/`)
}
