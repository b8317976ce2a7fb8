import { readMediaFile } from '../../../cms/media'
import { honestRoute } from '../../honest-route'

interface Context {
  params: Promise<{ filename: string }>
}

const yearSeconds = 31_536_000

/** Pictures of the CMS under this site's own address: no visitor's browser speaks to the CMS. */
export const GET = honestRoute(async (request: Request, { params }: Context) => {
  const file = await readMediaFile((await params).filename, request.headers.get('If-None-Match'))
  const caching = { 'Cache-Control': cacheControl(new URL(request.url)) }
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

/**
 * An address with its version never shows another picture, so whoever has seen it has it. A cache that
 * serves others asks each time all the same: a picture may have been taken down.
 */
function cacheControl({ searchParams }: URL) {
  return searchParams.has('v')
    ? `public, max-age=${yearSeconds}, s-maxage=0, immutable`
    : 'public, max-age=0, must-revalidate'
}
