import { CmsUnavailableError } from '../cms/client'

/** Answers a request; says 503, and to try again soon, while the CMS does not answer. */
export function routeWithStatus<Arguments extends unknown[]>(
  answer: (...input: Arguments) => Promise<Response>,
) {
  return async function RouteWithStatus(...input: Arguments): Promise<Response> {
    try {
      return await answer(...input)
    } catch (error) {
      if (!(error instanceof CmsUnavailableError)) throw error
      console.warn(error.message)
      return new Response('Not just now. Try again in a few minutes.', {
        status: 503,
        headers: { 'Cache-Control': 'no-store', 'Retry-After': '30' },
      })
    }
  }
}
