import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import { stripFramework } from '../beneath-next/page-cache/strip-framework.mjs'
import { drawOwnPage } from './draw-own-page'
import { submissionHeader, withSubmission, type Submission } from './submission'

interface PageAnswer {
  /** The page with the form, which reads the submission. */
  path: string
  submission: Submission
  status?: number
}

/**
 * Answers a form with its own page, what was typed still in it. Next draws pages for GET alone, so
 * the server asks itself for the page, handing over the form by its key. In development what comes
 * back has scripts of Next's, whose nonce belongs to another answer.
 */
export async function answerWithPage(
  request: Request,
  { path, submission, status = 400 }: PageAnswer,
): Promise<Response> {
  const page = await drawWith(submission, { path, request })
  const location = page.headers.get('location')
  if (location) return new Response(null, { status: 303, headers: { Location: location } })
  if (page.status >= 500 && path !== paths.error) {
    return answerWithError(request, submission, page.status)
  }
  return new Response(stripFramework(await page.text()), {
    status: page.ok ? status : page.status,
    headers: {
      'Content-Type': page.headers.get('content-type') ?? 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
      ...(status >= 500 && { 'Retry-After': '30' }),
    },
  })
}

/** Answers a form whose own page has a fault, or that could not be taken for one: it can be sent again. */
export function answerWithError(
  request: Request,
  { answers }: Pick<Submission, 'answers'>,
  status = 500,
): Promise<Response> {
  return answerWithPage(request, {
    path: paths.error,
    status,
    submission: { answers, problems: [], sentTo: new URL(request.url).pathname },
  })
}

function drawWith(
  submission: Submission,
  { path, request }: { path: string; request: Request },
): Promise<Response> {
  return withSubmission(submission, (key) =>
    drawOwnPage({ path, request, handedOver: { header: submissionHeader, key } }),
  )
}
