import 'server-only'
import {
  feedbackAnswerSchema,
  feedbackPageSchema,
  feedbackPaths,
} from '@lectern/shared/contract/feedback'
import { fieldProblems, type FieldProblem } from '@lectern/shared/contract/problem'
import { cache } from 'react'
import type { FormAnswers } from '../forms/form-answers'
import type { FeedbackView } from '../views/feedback'
import { askByToken, type Question } from './ask-by-token'
import { isToken, readRefusal } from './checkouts'
import { CmsRefusedError } from './client'
import { askForVisitor } from './visitor'

/** Null when there is no such link, or no longer. */
export const readFeedback = cache((token: string) =>
  ask(token, { method: 'GET', path: feedbackPaths.page }),
)

export type FeedbackAnswered =
  | { kind: 'taken' }
  | { kind: 'problems'; problems: FieldProblem[] }
  /** Why is said by the page itself. */
  | { kind: 'cannot-be-changed' }

/** An answer as it was typed. The same rules hold here and at the CMS. */
export async function sendFeedback(token: string, answers: FormAnswers): Promise<FeedbackAnswered> {
  if (!isToken(token)) return { kind: 'cannot-be-changed' }
  const answer = feedbackAnswerSchema.safeParse(answers)
  if (!answer.success) return { kind: 'problems', problems: fieldProblems(answer.error) }
  const { mark, mayPublish, ...words } = answer.data
  const path = feedbackPaths.answer(token)
  const body = { ...words, mark: String(mark), ...(mayPublish && { mayPublish: 'yes' }) }
  const response = await askForVisitor({ method: 'POST', path, body })
  if (response.ok) return { kind: 'taken' }
  const { reason, fields } = await readRefusal(response)
  if (reason === 'not-found' || reason === 'not-allowed') return { kind: 'cannot-be-changed' }
  if (fields.length > 0) return { kind: 'problems', problems: fields }
  throw new CmsRefusedError('/feedback', response.status)
}

/** Nothing of it is published from then on. */
export function withdrawFeedback(token: string): Promise<FeedbackView | null> {
  return ask(token, { method: 'POST', path: feedbackPaths.withdrawal })
}

/** No such letters any more. */
export function endFeedback(token: string): Promise<FeedbackView | null> {
  return ask(token, { method: 'POST', path: feedbackPaths.end })
}

async function ask(token: string, question: Question): Promise<FeedbackView | null> {
  const answer = await askByToken(token, question)
  return answer === null ? null : feedbackPageSchema.parse(answer)
}
