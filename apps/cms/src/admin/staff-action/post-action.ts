import { problemBodySchema } from '@lectern/shared/contract/problem'

import { noAnswerHeader } from '../../payload-workarounds/admin/plain-answers/answer-plainly'
import { answerWords } from '../../payload-workarounds/admin/plain-answers/words'
import { attemptHeader } from './attempt-header'

export interface ActionAnswer {
  isDone: boolean
  /** Otherwise it may have been carried out, or not. */
  isKnown: boolean
  /** What to tell. */
  messages: string[]
  /** What was answered, where it is known. */
  body?: unknown
}

interface Action {
  url: string
  attempt: string
  body: object
}

export async function postAction({ url, attempt, body: sent }: Action): Promise<ActionAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', [attemptHeader]: attempt },
      body: JSON.stringify(sent),
    })
    const body: unknown = await response.json()
    if (response.ok) return { ...outcomeOf(body), body }
    if (response.headers.has(noAnswerHeader) || response.status >= 500) return unknown
    return { isDone: false, isKnown: true, messages: refusalIn(body), body }
  } catch {
    return unknown
  }
}

/** Of what was sent and never answered. */
export const unknown: ActionAnswer = {
  isDone: false,
  isKnown: false,
  messages: [
    'No answer came, so it is not known whether this was done. What you typed is still here. Press the button again once you are connected: what was done already is not done twice.',
  ],
}

/** Why something was refused, in words. */
export function refusalIn(body: unknown): string[] {
  const problem = problemBodySchema.safeParse(body)
  if (!problem.success) return [answerWords.refused]
  const { message, fields = [] } = problem.data.error
  return fields.length > 0 ? fields.map((field) => field.message) : [message]
}

type Done = { problems?: unknown; status?: string; said?: string[]; wasDoneBefore?: boolean }

function outcomeOf(body: unknown): ActionAnswer {
  const { problems, status, said = ['Done.'], wasDoneBefore } = (body ?? {}) as Done
  if (problems) return { isDone: false, isKnown: true, messages: [noPlaces] }
  if (status === 'failed') return { isDone: true, isKnown: true, messages: [moneyNotSent] }
  return { isDone: true, isKnown: true, messages: wasDoneBefore ? [doneBefore] : said }
}

const noPlaces = 'There are not enough places left on this date, or it cannot be booked.'
const moneyNotSent =
  'The places are cancelled, but the money could not be sent. What you can do about that is on this page now.'
const doneBefore =
  'Done. It was done the first time already, and only the answer was lost: nothing was done twice.'
