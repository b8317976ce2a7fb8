import 'server-only'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { FormAnswers } from './form-answers'
import { handOver } from './hand-over'

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
export type SubmissionTrouble = PassingTrouble | 'payment-refused' | 'two-ways-to-pay'

const submissions = handOver<Submission>('submission')

export const submissionHeader = submissions.header

/** The form that the page is drawn for a second time; null when it is drawn for the first. */
export const readSubmission = submissions.read

/** Keeps a form for as long as its page is being drawn. */
export const withSubmission = submissions.whileDrawing
