import { readIcon } from '@web/cms/look'
import { routeWithStatus } from '../../route-with-status'
import { cacheControl } from '../../media-route'

interface Context {
  params: Promise<{ file: string }>
}

/** The company's icon in one of its sizes. */
export const GET = routeWithStatus(async (request: Request, { params }: Context) => {
  const pixels = /^(\d{2,3})\.png$/.exec((await params).file)?.[1]
  const icon = pixels ? await readIcon(Number(pixels)) : null
  if (!icon) return new Response('Not found', { status: 404 })
  const headers = {
    'Content-Type': 'image/png',
    'Cache-Control': cacheControl(new URL(request.url)),
  }
  return new Response(icon, { headers })
})
