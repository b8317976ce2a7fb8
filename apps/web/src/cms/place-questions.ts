import 'server-only'
import { answerField } from '@lectern/shared/before-course/questions'
import { placeQuestionsPaths, placeQuestionsSchema } from '@lectern/shared/contract/place-questions'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import { cache } from 'react'
import type { FormAnswers } from '../forms/form-answers'
import type { PlaceQuestionsView } from '../views/place-questions'
import { askByToken } from './ask-by-token'
import { isToken, readRefusal } from './checkouts'
import { CmsRefusedError } from './client'
import { askForVisitor } from './visitor'

/** Null when there is no such link, or no longer. */
export const readPlaceQuestions = cache(
  async (token: string): Promise<PlaceQuestionsView | null> => {
    const answer = await askByToken(token, { method: 'GET', path: placeQuestionsPaths.page })
    return answer === null ? null : placeQuestionsSchema.parse(answer)
  },
)

export type AnswersSent =
  | { kind: 'taken' }
  | { kind: 'problems'; problems: FieldProblem[] }
  /** Why is said by the page itself. */
  | { kind: 'over' }

/** Answers as they were typed, by the names of their fields; what is wrong with them the CMS knows. */
export async function sendPlaceAnswers(token: string, typed: FormAnswers): Promise<AnswersSent> {
  if (!isToken(token)) return { kind: 'over' }
  const begins = answerField({ id: '' })
  const answers = Object.fromEntries(
    Object.entries(typed).flatMap(([name, answer]) =>
      name.startsWith(begins) ? [[name.slice(begins.length), answer]] : [],
    ),
  )
  const path = placeQuestionsPaths.answers(token)
  const response = await askForVisitor({ method: 'POST', path, body: { answers } })
  if (response.ok) return { kind: 'taken' }
  const { reason, fields } = await readRefusal(response)
  if (reason === 'not-found' || reason === 'not-allowed') return { kind: 'over' }
  if (fields.length > 0) return { kind: 'problems', problems: fields }
  throw new CmsRefusedError('/orders/questions', response.status)
}
