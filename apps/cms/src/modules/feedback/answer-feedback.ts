import type { FeedbackAnswer } from '@lectern/shared/contract/feedback'
import type { Feedback } from '@lectern/shared/contract/payload-types'
import { consentWords } from '@lectern/shared/feedback/published-name'

import { compareAndSet } from '@cms/database/compare-and-set'
import { Refusal } from '@cms/http/refusal'
import type { Context } from '../orders'
import { nameOf } from './name-of'

/**
 * What somebody thinks of a course; a second answer takes the place of the first, until staff make use of it.
 *
 * @throws Refusal `invalid-fields` for a name that is not known any more, `not-allowed` where it is used or too late.
 */
export async function answerFeedback(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  { feedback, answer }: { feedback: Feedback; answer: FeedbackAnswer },
): Promise<void> {
  const { mark, good, better, mayPublish, nameAs } = answer
  if (mayPublish && nameAs && !nameOf(feedback, nameAs)) throw unknownName
  const changed = await compareAndSet(payload, {
    collection: 'feedback',
    where: {
      and: [
        { id: { equals: feedback.id } },
        { state: { not_in: ['used'] } },
        { until: { greater_than: now.toISOString() } },
      ],
    },
    data: {
      ...{ state: 'answered', mark: String(mark), answeredAt: now.toISOString() },
      ...{ good: good ?? null, better: better ?? null, nameAs: nameAs ?? null, mayPublish },
      consentWords: mayPublish ? consentWords : null,
      consentOn: mayPublish ? now.toISOString() : null,
      withdrawnAt: null,
    },
  })
  if (!changed) throw new Refusal('not-allowed', { message: 'It cannot be changed any more.' })
}

const unknownName = new Refusal('invalid-fields', {
  fields: [{ path: 'nameAs', message: 'Choose another: we do not know this name any more' }],
})
