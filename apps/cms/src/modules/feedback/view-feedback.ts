import type { FeedbackPage } from '@lectern/shared/contract/feedback'
import type { Feedback } from '@lectern/shared/contract/payload-types'
import { isMark } from '@lectern/shared/feedback/marks'
import { consentWords, nameChoices } from '@lectern/shared/feedback/published-name'

import { feedbackTokenOf } from '../letters'
import type { Context } from '../orders'
import { nameOf } from './name-of'
import { refusingAmong } from './refusals'

/** What somebody is asked and has answered, as they see it by their link. */
export async function viewFeedback(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  feedback: Feedback,
): Promise<FeedbackPage> {
  const { courseTitle, days, until, email } = feedback
  const isRefusing = await refusingAmong(payload, [email])
  return {
    token: feedbackTokenOf(feedback),
    state: stateOf(feedback, now),
    ...{ courseTitle, days, until },
    answer: answerOf(feedback),
    consentWords: (feedback.state === 'used' && feedback.consentWords) || consentWords,
    names: nameChoices.flatMap((choice) => nameIn(feedback, choice)),
    isEnded: isRefusing(email),
  }
}

function stateOf({ state, until }: Feedback, now: Date): FeedbackPage['state'] {
  if (state === 'used') return 'used'
  return Date.parse(until) <= now.getTime() ? 'over' : 'open'
}

function answerOf({ mark, good, better, mayPublish, nameAs }: Feedback): FeedbackPage['answer'] {
  const given = Number(mark)
  if (!isMark(given)) return null
  const words = { good: good ?? '', better: better ?? '' }
  return { mark: given, ...words, mayPublish, nameAs: nameAs ?? null }
}

/** As it would be read: "Amara, Quill & Co". */
function nameIn(feedback: Feedback, choice: (typeof nameChoices)[number]): FeedbackPage['names'] {
  const named = nameOf(feedback, choice)
  if (!named) return []
  const name = named.organisation ? `${named.name}, ${named.organisation}` : named.name
  return [{ choice, name }]
}
