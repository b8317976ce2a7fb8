import type { Feedback } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { insertOnce } from '@cms/database/insert-once'
import { momentField, onceKey } from '@cms/fields/record-fields'
import { recordCollection } from '@cms/fields/record-collection'
import { feedbackRefusalKey } from '../letters'
import type { Context } from '../orders'

/** Addresses that want no letters that ask for feedback, each as a code: kept when the feedback itself is deleted. */
export const FeedbackRefusals = recordCollection({
  slug: 'feedback-refusals',
  labels: { singular: 'Refusal of feedback letters', plural: 'Refusals of feedback letters' },
  admin: { hidden: true },
  fields: [momentField('refusedAt', 'Refused at', { required: true }), onceKey],
})

/** For good, and for every course: nothing is sent any more, not even what waits to be. */
export async function refuseLetters(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  { email }: Pick<Feedback, 'email'>,
): Promise<void> {
  await insertOnce(payload, {
    collection: 'feedback-refusals',
    data: { key: feedbackRefusalKey(email), refusedAt: now.toISOString() },
  })
}

/** Those of the addresses that want no such letters. */
export async function refusingAmong(
  payload: Payload,
  emails: readonly string[],
): Promise<(email: string) => boolean> {
  const keys = emails.map(feedbackRefusalKey)
  const where = { key: { in: keys } }
  const found =
    keys.length > 0 ? await findAll(payload, { collection: 'feedback-refusals', where }) : []
  const refusing = new Set(found.map(({ key }) => key))
  return (email) => refusing.has(feedbackRefusalKey(email))
}
