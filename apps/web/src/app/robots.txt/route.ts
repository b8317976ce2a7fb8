import { absoluteUrl } from '../../seo/page-metadata'
import { taggedAnswer } from '../tagged-answer'

export const dynamic = 'force-dynamic'

const privatePaths = ['/api/', '/basket', '/checkout', '/orders', '/preview', '/search']

export function GET(request: Request): Response {
  const lines = [
    'User-agent: *',
    ...privatePaths.map((path) => `Disallow: ${path}`),
    `Sitemap: ${absoluteUrl('/sitemap.xml')}`,
  ]
  return taggedAnswer(request, `${lines.join('\n')}\n`, 'text/plain; charset=utf-8')
}
