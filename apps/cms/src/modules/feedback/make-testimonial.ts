import type { Feedback } from '@lectern/shared/contract/payload-types'
import { dateText, momentText } from '@lectern/shared/time/moment-text'
import type { PayloadRequest } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { idOf } from '@cms/database/document-ids'
import { inOneTransaction } from '@cms/database/in-one-transaction'
import { Refusal } from '@cms/http/refusal'
import { nameOf } from './name-of'

/**
 * Begins a testimonial with what somebody lets us publish: a draft, with its evidence, in one step with the end of
 * the time in which the answer can be changed. Of many who press at once one makes it.
 *
 * @throws Refusal `not-allowed` where there is no consent, nothing to quote, or a testimonial already.
 */
export async function makeTestimonial(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  { feedbackId, by, now }: { feedbackId: string; by: string; now: Date },
): Promise<{ testimonialId: string }> {
  return inOneTransaction(payload, async (transaction) => {
    const req = { ...transaction, user }
    const where = { id: { equals: feedbackId } }
    const used = await compareAndSet(payload, {
      collection: 'feedback',
      where: { and: [where, { state: { equals: 'answered' } }, { mayPublish: { equals: true } }] },
      data: { state: 'used', usedAt: now.toISOString(), usedBy: by },
      req,
    })
    const data = used && draftOf(used)
    if (!data) throw cannotBeMade
    const { id } = await payload.create({
      collection: 'testimonials',
      data,
      draft: true,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const testimonialId = String(id)
    await compareAndSet(payload, { collection: 'feedback', where, data: { testimonialId }, req })
    return { testimonialId }
  })
}

const cannotBeMade = new Refusal('not-allowed', {
  message: 'No testimonial can be made of this: they do not agree to it, or there is one already.',
})

/** `null` where there is nothing to quote, or no name that was agreed to. */
function draftOf(feedback: Feedback) {
  const { good, nameAs, course, courseTitle, days, consentWords, consentOn, answeredAt } = feedback
  const named = nameAs && nameOf(feedback, nameAs)
  if (!good || !named || !consentOn || !consentWords) return null
  return {
    _status: 'draft' as const,
    quote: good,
    name: named.name.slice(0, 80),
    ...(named.organisation && { organisation: named.organisation.slice(0, 80) }),
    ...(course && { course: idOf(course) }),
    evidence: {
      source: 'feedback-form' as const,
      receivedOn: answeredAt ?? consentOn,
      sourceDetail: `Feedback ${feedback.id}, ${courseTitle}, ${days}`.slice(0, 250),
      consent: true,
      consentOn,
      consentDetail: `Ticked ${momentText(consentOn)}: “${consentWords}”`.slice(0, 250),
      incentive: 'none' as const,
    },
  }
}

/** Who made a testimonial of it, and when. */
export function usedWords({ usedAt, usedBy }: Pick<Feedback, 'usedAt' | 'usedBy'>): string {
  return `A testimonial was made of it${usedAt ? ` on ${dateText(usedAt)}` : ''}${usedBy ? ` by ${usedBy}` : ''}.`
}
