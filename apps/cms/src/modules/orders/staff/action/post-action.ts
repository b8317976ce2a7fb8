import { problemBodySchema } from '@lectern/shared/contract/problem'

import { noAnswerHeader } from '../../../admin/plain-answers/answer-plainly'
import { answerWords } from '../../../admin/plain-answers/words'
import { attemptHeader } from './attempt-header'

export interface ActionAnswer {
  isDone: boolean
  /** Otherwise it may have been carried out, or not. */
  isKnown: boolean
  /** What to tell. */
  messages: string[]
}

interface Action {
  url: string
  attempt: string
  /** Its inputs are what is sent. */
  group: HTMLElement
}

export async function postAction({ url, attempt, group }: Action): Promise<ActionAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', [attemptHeader]: attempt },
      body: JSON.stringify(bodyOf(group, attempt)),
    })
    const body: unknown = await response.json()
    if (response.ok) return outcomeOf(body)
    if (response.headers.has(noAnswerHeader) || response.status >= 500) return unknown
    return { isDone: false, isKnown: true, messages: refusalIn(body) }
  } catch {
    return unknown
  }
}

const unknown: ActionAnswer = {
  isDone: false,
  isKnown: false,
  messages: [
    'No answer came, so it is not known whether this was done. What you typed is still here. Press the button again once you are connected: what was done already is not done twice.',
  ],
}

function refusalIn(body: unknown): string[] {
  const problem = problemBodySchema.safeParse(body)
  if (!problem.success) return [answerWords.refused]
  const { message, fields = [] } = problem.data.error
  return fields.length > 0 ? fields.map((field) => field.message) : [message]
}

type Done = { problems?: unknown; status?: string; wasDoneBefore?: boolean }

function outcomeOf(body: unknown): ActionAnswer {
  const { problems, status, wasDoneBefore } = (body ?? {}) as Done
  if (problems) return { isDone: false, isKnown: true, messages: [noPlaces] }
  if (status === 'failed') return { isDone: true, isKnown: true, messages: [moneyNotSent] }
  return { isDone: true, isKnown: true, messages: [wasDoneBefore ? doneBefore : 'Done.'] }
}

const noPlaces = 'There are not enough places left on this date, or it cannot be booked.'
const moneyNotSent =
  'The places are cancelled, but the money could not be sent. What you can do about that is on this page now.'
const doneBefore =
  'Done. It was done the first time already, and only the answer was lost: nothing was done twice.'

type Answers = { [name: string]: unknown }
type Input = HTMLInputElement | HTMLSelectElement

function bodyOf(group: HTMLElement, attempt: string): Answers {
  const body: Answers = {}
  for (const input of group.querySelectorAll<Input>('[data-name]')) {
    const { name = '' } = input.dataset
    const isTick = input instanceof HTMLInputElement && input.type === 'checkbox'
    if (name.endsWith('[]'))
      addTo(body, name.slice(0, -2), isTick && !input.checked ? [] : [input.value])
    else write(body, name.split('.'), valueOf(input, attempt))
  }
  return body
}

function valueOf({ dataset, value }: Input, attempt: string): unknown {
  if (dataset.as === 'number') return Number(value)
  return dataset.as === 'attempt' ? attempt.split('/')[1] : value
}

function addTo(body: Answers, name: string, values: string[]) {
  body[name] = [...((body[name] as string[] | undefined) ?? []), ...values]
}

function write(into: Answers, [first = '', ...rest]: string[], value: unknown) {
  if (rest.length === 0) {
    into[first] = value
    return
  }
  const isList = /^\d+$/.test(rest[0] ?? '')
  into[first] ??= isList ? [] : {}
  write(into[first] as Answers, rest, value)
}
