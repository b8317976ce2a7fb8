import 'server-only'
import { CmsUnavailableError } from '../cms/client'

interface Unsubscription {
  end: () => Promise<unknown>
  /** What is said once it is done. */
  done: string
}

/**
 * “Unsubscribe” of a mail program, which its provider's servers post (RFC 8058): from no page of ours, in whatever
 * form, with no cookie. The token alone is asked for, which only the mailbox has. It is answered without a redirect,
 * which many of them do not follow; what is gone already is ended, too.
 */
export async function takeUnsubscription({ end, done }: Unsubscription): Promise<Response> {
  try {
    await end()
    return answer(done, 200)
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return answer('This is not possible just now. Try again in a few minutes.', 503)
  }
}

function answer(words: string, status: number): Response {
  return new Response(`${words}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'private, no-store',
      ...(status === 503 && { 'Retry-After': '120' }),
    },
  })
}
