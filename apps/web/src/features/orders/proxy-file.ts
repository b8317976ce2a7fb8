import 'server-only'
import { CmsUnavailableError } from '../../cms/client'

const passedHeaders = ['content-type', 'content-disposition']

/** A file of an order, under this site's own address: the customer's browser speaks to no other. */
export async function proxyFile(read: () => Promise<Response | null>): Promise<Response> {
  try {
    const file = await read()
    if (!file) return say(404, 'There is no such document.')
    return new Response(file.body, {
      headers: {
        ...Object.fromEntries(
          passedHeaders.flatMap((name) => {
            const value = file.headers.get(name)
            return value ? [[name, value]] : []
          }),
        ),
        'cache-control': 'private, no-store',
        'x-robots-tag': 'noindex',
      },
    })
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return say(503, 'This is not possible just now. Please try again in a few minutes.')
  }
}

function say(status: number, message: string): Response {
  return new Response(message, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
