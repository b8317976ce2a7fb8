import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { env } from '../env'
import { answerWithError } from './answer-with-page'
import { readFormAnswers, UnreadableFormError, type FormAnswers } from './form-answers'
import { isFromOwnPage } from './same-origin'

interface FormPost<Params> {
  answers: FormAnswers
  params: Params
  request: Request
}

interface RouteContext<Params> {
  params: Promise<Params>
}

/**
 * Takes a form that one of our pages sent; what other sites make a browser send is refused before
 * anything is read. Whatever fails, what was typed is not lost.
 */
export function onFormPost<Params = object>(
  handle: (post: FormPost<Params>) => Promise<Response>,
): (request: Request, context: RouteContext<Params>) => Promise<Response> {
  return async (request, { params }) => {
    if (!isFromOwnPage(request.headers, new URL(env().WEB_URL).origin)) {
      return refuse(403, 'This form can only be sent from our own pages.')
    }
    const answers = await readUnlessUnreadable(request)
    if (!answers) return refuse(400, 'We could not read this form.')
    try {
      return await handle({ answers, params: await params, request })
    } catch (error) {
      unstable_rethrow(error)
      console.error(error)
      return answerWithError(request, { answers })
    }
  }
}

async function readUnlessUnreadable(request: Request): Promise<FormAnswers | null> {
  try {
    return await readFormAnswers(request)
  } catch (error) {
    if (error instanceof UnreadableFormError) return null
    throw error
  }
}

/** Where a form leads that has done its work: reloading that page sends nothing again. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } })
}

function refuse(status: number, message: string): Response {
  return new Response(`${message} Go back, reload the page and try again.`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
