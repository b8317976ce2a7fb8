import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { FormAnswers } from './form-answers'

/** A form that comes back to whoever sent it: what was typed, and what to put right. */
export interface Submission {
  answers: FormAnswers
  problems: readonly FieldProblem[]
  /** When it is not the answers' fault that they could not be taken. */
  trouble?: SubmissionTrouble
  /** The form was not sent, it only asked for more time: whether it got it. */
  moreTime?: 'given' | 'none-left'
  /** The address that takes the form. */
  sentTo?: string
}

/** Over soon, so that the same form can be sent again. */
export type PassingTrouble = 'unavailable' | 'too-often'
export type SubmissionTrouble = PassingTrouble | 'payment-refused'

export const submissionHeader = 'x-lectern-submission'

/** The form that the page is drawn for a second time; null when it is drawn for the first. */
export const readSubmission = cache(async (): Promise<Submission | null> => {
  const key = (await headers()).get(submissionHeader)
  return (key && submissions().get(key)) || null
})

/** Keeps a form for as long as its page is being drawn. */
export async function withSubmission<Answer>(
  submission: Submission,
  draw: (key: string) => Promise<Answer>,
): Promise<Answer> {
  const key = crypto.randomUUID()
  submissions().set(key, submission)
  try {
    return await draw(key)
  } finally {
    submissions().delete(key)
  }
}

/** On the process itself: Next gives routes and pages copies of a module. */
function submissions(): Map<string, Submission> {
  const shared = globalThis as { lecternSubmissions?: Map<string, Submission> }
  shared.lecternSubmissions ??= new Map()
  return shared.lecternSubmissions
}
