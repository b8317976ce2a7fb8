import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { onEachRequest } from '@lectern/http-server/on-each-request'
import { headers } from 'next/headers'
import { sayTryAgainLater } from './try-again-later'

/** Names the answer that a request waits for; what a caller writes there is overwritten. */
const answerHeader = 'x-lectern-answer'

/** Where the server starts and where pages are drawn are two bundles, which share this alone. */
const shared = globalThis as { lecternOpenAnswers?: Map<string, ServerResponse> }
const openAnswers: Map<string, ServerResponse> = (shared.lecternOpenAnswers ??= new Map())

/** Keeps hold of each answer while it is being made, for `setAnswerStatus`. */
export function noteOpenAnswers(): void {
  onEachRequest(({ request, response }) => {
    const key = randomUUID()
    request.headers[answerHeader] = key
    openAnswers.set(key, response)
    response.once('close', () => openAnswers.delete(key))
  })
}

/**
 * A page cannot choose the status of its answer, and Next's own `notFound` is drawn by scripts. So
 * a page made for one visitor says it to the server's answer itself, before anything of it is sent.
 */
export async function setAnswerStatus(status: number): Promise<void> {
  const answer = openAnswers.get((await headers()).get(answerHeader) ?? '')
  if (!answer || answer.headersSent) return
  answer.statusCode = status
  if (status >= 500) sayTryAgainLater(answer)
}
