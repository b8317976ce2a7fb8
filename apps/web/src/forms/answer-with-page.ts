import 'server-only'
import { ownAddress } from '../own-server/own-address'
import { stripFramework } from '../page-cache/strip-framework.mjs'
import { submissionHeader, withSubmission, type Submission } from './submission'

const timeoutMs = 15_000

interface PageAnswer {
  /** The page with the form, which reads the submission. */
  path: string
  submission: Submission
  status?: number
}

/**
 * Answers a form with its own page, what was typed still in it. Next draws pages for GET alone, so
 * the server asks itself for the page, handing over the form by its key. What comes back needs no
 * framework scripts, whose nonce would belong to another answer.
 */
export async function answerWithPage(
  request: Request,
  { path, submission, status = 400 }: PageAnswer,
): Promise<Response> {
  return withSubmission(submission, async (key) => {
    const page = await fetch(`${ownAddress()}${path}`, {
      headers: { ...visitorHeaders(request.headers), [submissionHeader]: key },
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const location = page.headers.get('location')
    if (location) return new Response(null, { status: 303, headers: { Location: location } })
    return new Response(stripFramework(await page.text()), {
      status: page.ok ? status : page.status,
      headers: {
        'Content-Type': page.headers.get('content-type') ?? 'text/html; charset=utf-8',
        'Cache-Control': 'private, no-store',
      },
    })
  })
}

function visitorHeaders(headers: Headers): Record<string, string> {
  const names = ['cookie', 'user-agent', 'x-forwarded-for', 'x-forwarded-proto']
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name)
      return value ? [[name, value]] : []
    }),
  )
}
