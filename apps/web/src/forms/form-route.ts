import 'server-only'
import { env } from '../env'
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
 * anything is read.
 */
export function onFormPost<Params = object>(
  handle: (post: FormPost<Params>) => Promise<Response>,
): (request: Request, context: RouteContext<Params>) => Promise<Response> {
  return async (request, { params }) => {
    if (!isFromOwnPage(request.headers, new URL(env().WEB_URL).origin)) {
      return refuse(403, 'This form can only be sent from our own pages.')
    }
    try {
      const answers = await readFormAnswers(request)
      return await handle({ answers, params: await params, request })
    } catch (error) {
      if (error instanceof UnreadableFormError) return refuse(400, 'We could not read this form.')
      throw error
    }
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
