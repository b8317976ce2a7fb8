import type { Feedback, Testimonial } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { findByIds } from '@cms/database/find-by-ids'
import { withdrawConsent } from './withdraw-consent'

/**
 * What is older than its term. While a testimonial stands that was made of it, it is kept: by its link the person
 * takes back their consent.
 */
export async function deleteOldFeedback({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const where = { keptUntil: { less_than: now.toISOString() } }
  const old = await findAll(payload, { collection: 'feedback', where })
  const testimonials = await findByIds<Testimonial>(payload, {
    collection: 'testimonials',
    ids: old.flatMap(({ testimonialId }) => testimonialId ?? []),
  })
  for (const { id, mayPublish, testimonialId } of old) {
    if (mayPublish && testimonialId && testimonials.has(testimonialId)) continue
    await payload.db.deleteMany({ collection: 'feedback', where: { id: { equals: id } } })
  }
}

/** When somebody asks for it: what was made of it leaves the website first, so that it can be taken up again. */
export async function eraseFeedback(
  context: { payload: Payload; now: Date },
  { id }: Pick<Feedback, 'id'>,
): Promise<void> {
  await withdrawConsent(context, { id })
  await context.payload.db.deleteMany({ collection: 'feedback', where: { id: { equals: id } } })
}
