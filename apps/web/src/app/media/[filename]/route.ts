import { readMediaFile } from '../../../cms/media'
import { honestRoute } from '../../honest-route'

interface Context {
  params: Promise<{ filename: string }>
}

const yearSeconds = 31_536_000
const hourSeconds = 3_600

/** Pictures of the CMS under this site's own address: no visitor's browser speaks to the CMS. */
export const GET = honestRoute(async (request: Request, { params }: Context) => {
  const file = await readMediaFile((await params).filename, request.headers.get('If-None-Match'))
  if (file.found === 'unchanged') return new Response(null, { status: 304 })
  if (file.found === 'nothing') return new Response('Not found', { status: 404 })

  return new Response(file.body, {
    headers: {
      ...file.headers,
      'Cache-Control': cacheControl(new URL(request.url)),
      'Content-Security-Policy': "default-src 'none'",
      'Content-Disposition': 'inline',
    },
  })
})

/** An address with its version never shows another picture. */
function cacheControl({ searchParams }: URL) {
  return searchParams.has('v')
    ? `public, max-age=${yearSeconds}, immutable`
    : `public, max-age=${hourSeconds}`
}
