import {
  answersKept,
  problemsOfAnswers,
  type TypedAnswers,
} from '@lectern/shared/before-course/questions'
import type { PlaceAnswer } from '@lectern/shared/contract/payload-types'

import { compareAndSet } from '@cms/database/compare-and-set'
import { Refusal } from '@cms/http/refusal'
import { answersKeptUntil, entriesOf, loadQuestions, type Context } from '../../orders'
import { bookingOf, isAnswerable } from './view-questions'

/**
 * Keeps what somebody answers before a course; a later answer takes the place of the former.
 *
 * @throws Refusal `invalid-fields` for what is missing, too long or none of the choices, `not-allowed` once the date has
 *   begun or the place is somebody else's.
 */
export async function answerQuestions(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  { answers, typed }: { answers: PlaceAnswer; typed: TypedAnswers },
): Promise<void> {
  const booking = await bookingOf(payload, answers)
  if (!booking || !isAnswerable(answers, { booking, now })) {
    throw new Refusal('not-allowed', { message: 'This cannot be answered any more.' })
  }
  const questions = await loadQuestions(payload, booking.runId)
  const fields = problemsOfAnswers(questions, typed)
  if (fields.length > 0) throw new Refusal('invalid-fields', { fields })
  await compareAndSet(payload, {
    collection: 'place-answers',
    where: { id: { equals: answers.id } },
    data: {
      entries: answersKept(entriesOf(answers), { questions, typed }),
      answeredAt: now.toISOString(),
      keptUntil: answersKeptUntil(booking),
    },
  })
}
