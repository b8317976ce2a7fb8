import { paths } from '@lectern/shared/addresses/paths'
import { countOpen, questionsWords } from '@lectern/shared/before-course/questions'
import type { Booking, Order } from '@lectern/shared/contract/payload-types'

import { currentEnv } from '@cms/env'
import type { LetterPart } from '@cms/mail/letter'
import { ensurePlaceAnswers, entriesOf, type Context } from '../../orders'
import { storedAnswersTokenOf } from '../answers-token'

/** What somebody is still asked before a course; nothing once they have answered. */
export async function questionsParts(
  { payload }: Pick<Context, 'payload'>,
  place: { order: Order; booking: Booking },
): Promise<LetterPart[]> {
  const asked = await ensurePlaceAnswers(payload, place)
  if (!asked) return []
  const { answers, questions } = asked
  const hasAnswered = Boolean(answers.answeredAt)
  const count = countOpen(questions, { given: entriesOf(answers), hasAnswered })
  if (count === 0) return []
  const url = currentEnv().WEB_URL + paths.placeQuestions(storedAnswersTokenOf(answers))
  return [
    `We have ${questionsWords(count)} before the course, so that it suits you. Your answers are for us and your trainer alone.`,
    { kind: 'button', label: `Answer ${questionsWords(count)}`, url },
  ]
}
