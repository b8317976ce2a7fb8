import { neutralLook } from '@lectern/shared/theme/look'
import { lookCss } from '@web/features/site-frame/look-css'
import { lookUnlessUnavailable } from '../../unless-unavailable'

interface Context {
  params: Promise<{ file: string }>
}

const yearSeconds = 31_536_000

/**
 * The colours of the company. An address with the hash of what it answers is kept for good; any other, such
 * as that of a page which somebody stored a while ago, gets what holds now, so that no page is without.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  if (!/^[\w-]+\.css$/.test(file)) return new Response('Not found', { status: 404 })
  const look = await lookUnlessUnavailable()
  const { css, hash } = lookCss(look?.theme ?? neutralLook)
  return new Response(css, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control':
        file === `${hash}.css`
          ? `public, max-age=${yearSeconds}, immutable`
          : 'public, max-age=0, must-revalidate',
    },
  })
}
