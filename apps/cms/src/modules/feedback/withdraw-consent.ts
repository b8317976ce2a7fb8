import type { Feedback } from '@lectern/shared/contract/payload-types'

import { compareAndSet } from '@cms/database/compare-and-set'
import { inOneTransaction } from '@cms/database/in-one-transaction'
import type { Context } from '../orders'

/**
 * Takes back what was let be published; the testimonial that was made of it leaves the website in the same step.
 * Possible at any time, also once the link takes no answer any more. Doing it again changes nothing.
 */
export async function withdrawConsent(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  { id }: Pick<Feedback, 'id'>,
): Promise<void> {
  await inOneTransaction(payload, async (req) => {
    const changed = await compareAndSet(payload, {
      collection: 'feedback',
      where: { and: [{ id: { equals: id } }, { mayPublish: { equals: true } }] },
      data: { mayPublish: false, withdrawnAt: now.toISOString() },
      req,
    })
    if (!changed?.testimonialId) return
    await takeOff(payload, { testimonialId: changed.testimonialId, req })
  })
}

/** Whatever became of it, also in the trash; staff may have deleted it for good. */
async function takeOff(
  payload: Context['payload'],
  { testimonialId, req }: { testimonialId: string; req: object },
): Promise<void> {
  await payload.update({
    collection: 'testimonials',
    where: { id: { equals: testimonialId } },
    data: { evidence: { consent: false } },
    draft: true,
    trash: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
