import { readMediaFile } from '../cms/media'
import { routeWithStatus } from './route-with-status'

interface Context {
  params: Promise<{ filename: string }>
}

const yearSeconds = 31_536_000

/** Files of the CMS under this site's own address: no visitor's browser speaks to the CMS. */
export function mediaRoute(kind: 'media' | 'logos') {
  return routeWithStatus(async (request: Request, { params }: Context) => {
    const { filename } = await params
    const file = await readMediaFile({ kind, filename }, request.headers)
    const caching = { 'Cache-Control': cacheControl(new URL(request.url)), Vary: 'Accept' }
    if (file.found === 'unchanged') return new Response(null, { status: 304, headers: caching })
    if (file.found === 'nothing') return new Response('Not found', { status: 404 })

    return new Response(file.body, {
      headers: {
        ...file.headers,
        ...caching,
        'Content-Security-Policy': "default-src 'none'",
        'Content-Disposition': 'inline',
      },
    })
  })
}

/**
 * An address with its version never shows another picture, so whoever has seen it has it. A cache that
 * serves others asks each time all the same: a picture may have been taken down.
 */
export function cacheControl({ searchParams }: URL) {
  return searchParams.has('v')
    ? `public, max-age=${yearSeconds}, s-maxage=0, immutable`
    : 'public, max-age=0, must-revalidate'
}
