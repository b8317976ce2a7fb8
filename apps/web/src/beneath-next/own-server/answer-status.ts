import { randomUUID } from 'node:crypto'
import { onEachRequest } from '@lectern/http-server/on-each-request'
import { headers } from 'next/headers'
import { answerHeader, openAnswerNamed, openAnswers } from './open-answers.mjs'
import { sayTryAgainLater } from './try-again-later'

/** Keeps hold of each answer while it is being made, for `setAnswerStatus` and for the page cache. */
export function noteOpenAnswers(): () => void {
  return onEachRequest(({ request, response }) => {
    const key = randomUUID()
    request.headers[answerHeader] = key
    openAnswers.set(key, { response, pages: [] })
    response.once('close', () => openAnswers.delete(key))
  })
}

/**
 * A page cannot choose the status of its answer, and Next's own `notFound` is drawn by scripts. So
 * a page made for one visitor says it to the server's answer itself, before anything of it is sent.
 */
export async function setAnswerStatus(status: number): Promise<void> {
  const answer = openAnswerNamed((await headers()).get(answerHeader))?.response
  if (!answer || answer.headersSent) return
  answer.statusCode = status
  if (status >= 500) sayTryAgainLater(answer)
}
