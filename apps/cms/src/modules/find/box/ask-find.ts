import { noAnswerHeader } from '@cms/payload-workarounds/admin/plain-answers/answer-plainly'
import type { FindAnswer, FindQuestion } from '../answer'

export type Asked =
  { state: 'answered'; answer: FindAnswer } | { state: 'no-connection' | 'signed-out' | 'failed' }

/** @throws DOMException once `signal` is aborted */
export async function askFind(question: FindQuestion, signal: AbortSignal): Promise<Asked> {
  try {
    const response = await fetch('/api/find', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
      signal,
    })
    if (response.ok) return { state: 'answered', answer: (await response.json()) as FindAnswer }
    if (response.status === 401) return { state: 'signed-out' }
    return { state: response.headers.has(noAnswerHeader) ? 'no-connection' : 'failed' }
  } catch (error) {
    if (signal.aborted) throw error
    return { state: 'no-connection' }
  }
}
